package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What experts mark at stages of a kind, from 0 to the most. */
@Embeddable
public class ContestCriterion {

    private int criterionNo;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    private String content;
    private int most;

    protected ContestCriterion() {}

    ContestCriterion(int criterionNo, StageKind kind, String content, int most) {
        this.criterionNo = criterionNo;
        this.kind = kind;
        this.content = content;
        this.most = most;
    }

    public int criterionNo() {
        return criterionNo;
    }

    public StageKind kind() {
        return kind;
    }

    public String content() {
        return content;
    }

    public int most() {
        return most;
    }
}
