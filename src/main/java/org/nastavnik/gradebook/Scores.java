package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.platform.PlatformHttp;
import org.nastavnik.platform.PlatformServices;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Scopes;

/** Assignment and Grade Services 2.0: results into a column of the grade book. */
@ApplicationScoped
public class Scores {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";

    @Inject PlatformServices services;

    /** What became of one score; nothing is sent again by itself. */
    public enum Outcome {
        ACCEPTED,
        /** The platform has a later one, or one of the same second. */
        OLDER,
        /** Not someone whom this course grades. */
        NOT_GRADABLE,
        /** Somebody deleted the column. */
        NO_COLUMN,
        REFUSED
    }

    public Outcome send(Registration registration, LineItem column, Score score) {
        PlatformHttp.Answer answer =
                services.post(
                        registration, column.below("scores"), Scopes.SCORE, SCORE, score.toJson());
        return switch (answer.status()) {
            // Moodle answers a refusal that it cannot put into a header with 200 and «[]»
            case 200, 201, 202, 204 ->
                    answer.body().strip().equals("[]") ? Outcome.REFUSED : Outcome.ACCEPTED;
            case 409 -> Outcome.OLDER;
            case 400, 422 -> Outcome.NOT_GRADABLE;
            case 404 -> Outcome.NO_COLUMN;
            default -> Outcome.REFUSED;
        };
    }
}
