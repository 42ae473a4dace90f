package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stage of a contest, as the regulation names it. */
@Embeddable
public class ContestStage {

    private int stageNo;
    private String title;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    private LocalDate beginsOn;
    private LocalDate endsOn;
    private @Nullable String trial;

    protected ContestStage() {}

    /**
     * @param trial what participants do: «Портфолио наставника»; null where nothing is named
     */
    ContestStage(int stageNo, String title, StageKind kind, Days days, @Nullable String trial) {
        this.stageNo = stageNo;
        this.title = title;
        this.kind = kind;
        this.beginsOn = days.first();
        this.endsOn = days.last();
        this.trial = trial;
    }

    record Days(LocalDate first, LocalDate last) {}

    public int stageNo() {
        return stageNo;
    }

    public String title() {
        return title;
    }

    public StageKind kind() {
        return kind;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String trial() {
        return trial;
    }
}
