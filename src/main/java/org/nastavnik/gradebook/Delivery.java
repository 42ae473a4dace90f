package org.nastavnik.gradebook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one score.
 *
 * @param obstacle null where the platform took it
 * @param pause what the platform itself asked us to wait; zero where it said nothing
 */
public record Delivery(@Nullable Obstacle obstacle, Duration pause) {

    public static final Delivery ACCEPTED = new Delivery(null, Duration.ZERO);

    static Delivery stopped(Obstacle obstacle) {
        return new Delivery(obstacle, Duration.ZERO);
    }
}
