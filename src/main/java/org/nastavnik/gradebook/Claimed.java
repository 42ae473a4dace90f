package org.nastavnik.gradebook;

import java.time.Instant;
import org.nastavnik.place.GradedKind.Done;
import org.nastavnik.platform.Registration;

/**
 * A score that this node may send now, and nobody else.
 *
 * @param claim the word by which its outcome will be believed
 * @param repeated it may have arrived before, under the same time
 */
record Claimed(
        long scoreId,
        long columnId,
        String claim,
        long revision,
        Registration registration,
        String lineItem,
        String userId,
        Done work,
        Instant stamp,
        boolean repeated) {

    Score score() {
        return new Score(userId, work.done(), work.of(), stamp);
    }

    /** The grade book holds just that; it may have rounded. */
    boolean isKept(Scores.Kept kept) {
        return Math.abs(kept.share() - (double) work.done() / work.of()) < 0.00006;
    }
}
