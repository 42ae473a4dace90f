package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** Two who are not proposed to one another this year, and on whose word. */
@Entity
@Table(name = "match_veto")
@NamedQuery(
        name = "MatchVeto.ofYear",
        query =
                "select v from MatchVeto v where v.schoolId = :school and v.startYear = :year"
                        + " order by v.id")
public class MatchVeto extends SchoolOwned {

    private int startYear;
    private long mentorId;
    private long menteeId;

    @Enumerated(EnumType.STRING)
    private By refusedBy;

    /** Whose word it is. */
    public enum By {
        MENTOR(MatchBond.Obstacle.MENTOR_REFUSES),
        MENTEE(MatchBond.Obstacle.MENTEE_REFUSES),
        CURATOR(MatchBond.Obstacle.CURATOR_REFUSES);

        final MatchBond.Obstacle obstacle;

        By(MatchBond.Obstacle obstacle) {
            this.obstacle = obstacle;
        }
    }

    protected MatchVeto() {}

    MatchVeto(MatchDraft draft, SchoolYear year, By refusedBy) {
        super(draft.schoolId());
        this.startYear = year.startYear();
        this.mentorId = draft.mentorId();
        this.menteeId = draft.menteeId();
        this.refusedBy = refusedBy;
    }

    boolean isBetween(long mentor, long mentee) {
        return mentorId == mentor && menteeId == mentee;
    }

    long mentorId() {
        return mentorId;
    }

    long menteeId() {
        return menteeId;
    }

    By refusedBy() {
        return refusedBy;
    }
}
