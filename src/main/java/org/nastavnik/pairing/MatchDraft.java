package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.nastavnik.shared.SchoolOwned;

/**
 * A mentor proposed for a request. Matching anew forgets it, unless the curator has locked it; when
 * it is taken, a pair is made of it and it is gone.
 */
@Entity
@Table(name = "match_draft")
@NamedQuery(
        name = "MatchDraft.ofYear",
        query =
                "select d from MatchDraft d where d.schoolId = :school and d.startYear = :year"
                        + " order by d.id")
class MatchDraft extends SchoolOwned {

    private int startYear;
    private long requestId;
    private long mentorId;
    private long menteeId;
    private int points;
    private boolean locked;
    private boolean byHand;

    protected MatchDraft() {}

    MatchDraft(MenteeRequest request, long mentorId, int points) {
        super(request.schoolId());
        this.startYear = request.year().startYear();
        this.requestId = request.id();
        this.menteeId = request.personId();
        propose(mentorId, points);
    }

    final void propose(long mentor, int newPoints) {
        mentorId = mentor;
        points = newPoints;
    }

    /** The curator's own choice stays until he says otherwise. */
    void choose(long mentor, int newPoints) {
        propose(mentor, newPoints);
        byHand = true;
        locked = true;
    }

    void lock(boolean stays) {
        locked = stays;
    }

    long requestId() {
        return requestId;
    }

    long mentorId() {
        return mentorId;
    }

    long menteeId() {
        return menteeId;
    }

    int points() {
        return points;
    }

    boolean isLocked() {
        return locked;
    }

    boolean isByHand() {
        return byHand;
    }
}
