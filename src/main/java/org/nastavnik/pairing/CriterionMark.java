package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How a mentor stands to one of the criteria of selection. */
@Embeddable
public class CriterionMark {

    /** What was found out so far. */
    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String note;

    protected CriterionMark() {}

    CriterionMark(Verdict verdict, @Nullable String note) {
        this.verdict = verdict;
        this.note = note;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String note() {
        return note;
    }
}
