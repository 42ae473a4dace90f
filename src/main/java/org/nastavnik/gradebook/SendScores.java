package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Brings due scores to their platforms, one after another. */
@ApplicationScoped
class SendScores {

    private static final int MOST_AT_ONCE = 500;

    @Inject ClaimScores claims;
    @Inject Scores scores;

    /**
     * @return how many were tried
     */
    int send() {
        for (int tried = 0; tried < MOST_AT_ONCE; tried++) {
            Optional<Claimed> claimed = claims.next();
            if (claimed.isEmpty()) {
                return tried;
            }
            send(claimed.get());
        }
        return MOST_AT_ONCE;
    }

    void send(Claimed claimed) {
        Delivery delivery =
                scores.send(claimed.registration(), claimed.lineItem(), claimed.score());
        Obstacle obstacle = delivery.obstacle();
        if (obstacle == null) {
            claims.accepted(claimed);
        } else if (obstacle == Obstacle.NEWER) {
            lookedUp(claimed);
        } else if (obstacle.passes()) {
            claims.held(claimed, delivery);
        } else {
            claims.refused(claimed, obstacle);
        }
    }

    /** AGS 3.4.9: 409 says that the platform has this time or a later one: ours, or another's? */
    private void lookedUp(Claimed claimed) {
        Optional<Scores.Kept> kept =
                scores.kept(claimed.registration(), claimed.lineItem(), claimed.userId());
        if (kept.map(claimed::isKept).orElse(claimed.repeated())) {
            claims.accepted(claimed);
        } else {
            claims.overtaken(claimed, kept.map(Scores.Kept::at).orElse(null));
        }
    }
}
