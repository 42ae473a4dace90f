package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** The curator's own word that a stage is done, where the program cannot know it. */
@Entity
@Table(name = "stage_tick")
@NamedQuery(
        name = "StageTick.ofYear",
        query = "select t from StageTick t where t.schoolId = :school and t.startYear = :year")
public class StageTick extends SchoolOwned {

    private int startYear;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate tickedOn;
    private @Nullable String remark;
    private long personId;

    protected StageTick() {}

    StageTick(long schoolId, SchoolYear year, Stage stage) {
        super(schoolId);
        this.startYear = year.startYear();
        this.stage = stage;
    }

    void say(LocalDate day, @Nullable String words, long person) {
        tickedOn = day;
        remark = words;
        personId = person;
    }

    public Stage stage() {
        return stage;
    }

    public LocalDate tickedOn() {
        return tickedOn;
    }

    public @Nullable String remark() {
        return remark;
    }
}
