package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import java.util.List;

/** Why two fit, as the matching board saw it and as a unit keeps it. */
@Embeddable
public class KeptScore {

    private int matchScore;
    private String matchWhy;

    protected KeptScore() {}

    KeptScore(MatchScore score) {
        this.matchScore = score.points();
        this.matchWhy = MatchReason.kept(score.reasons());
    }

    List<MatchReason> reasons() {
        return MatchReason.read(matchWhy);
    }
}
