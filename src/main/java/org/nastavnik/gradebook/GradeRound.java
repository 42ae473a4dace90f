package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What happens in the background, again and again, on every node. */
@ApplicationScoped
class GradeRound {

    private static final Logger LOG = Logger.getLogger(GradeRound.class.getName());
    private static final int MOST_STEPS = 50;

    @Inject CountWork count;
    @Inject MakeColumns make;
    @Inject SendScores send;

    private volatile boolean troubled;

    /** One failed step does not stop the others, nor the next round. */
    @ActivateRequestContext
    void play() {
        boolean well = did(this::countMoved) & did(this::recount) & did(make::makeAll);
        troubled = !(did(send::send) & well);
    }

    private boolean did(Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException e) {
            // the database may be away for an hour: said once, at its beginning
            LOG.log(troubled ? Level.FINE : Level.WARNING, "a step of the grade book failed", e);
            return false;
        }
    }

    void countMoved() {
        count.waiting()
                .forEach(
                        (whose, rows) -> {
                            if (!did(() -> count.count(whose, rows))) {
                                count.failed(rows);
                            }
                        });
    }

    void recount() {
        for (long column : count.toRecount()) {
            for (int steps = 0; steps < MOST_STEPS && count.recount(column); steps++) {
                // the next hundred
            }
        }
    }
}
