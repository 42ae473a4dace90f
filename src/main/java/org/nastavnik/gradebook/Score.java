package org.nastavnik.gradebook;

import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.nastavnik.shared.RuleBroken;

/** One user's result, as AGS 3.4.6 wants it. A score out of its bounds is none. */
public record Score(String userId, double given, double maximum, Instant at) {

    public Score {
        boolean sound =
                Double.isFinite(given)
                        && Double.isFinite(maximum)
                        && maximum > 0
                        && given >= 0
                        && given <= maximum
                        && !userId.isBlank();
        if (!sound) {
            throw new RuleBroken("gradebook.score.bounds");
        }
    }

    /** In one line: a score of several lines Moodle refuses with a 200. */
    String toJson() {
        return Json.createObjectBuilder()
                .add("userId", userId)
                .add("scoreGiven", given)
                .add("scoreMaximum", maximum)
                .add("activityProgress", given < maximum ? "InProgress" : "Completed")
                .add("gradingProgress", "FullyGraded")
                .add("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .build()
                .toString();
    }
}
