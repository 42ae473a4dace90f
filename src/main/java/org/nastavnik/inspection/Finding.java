package org.nastavnik.inspection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was checked.
 *
 * @param key group of messages: {@code inspection.finding.<key>} says what is seen, {@code ….do}
 *     what to do about it
 * @param registrationId null for what concerns the whole service
 */
record Finding(Level level, String key, @Nullable Long registrationId, List<String> arguments) {

    enum Level {
        BROKEN,
        WARNING,
        OK
    }

    static Finding ok(String key, Object... arguments) {
        return of(Level.OK, key, arguments);
    }

    static Finding warning(String key, Object... arguments) {
        return of(Level.WARNING, key, arguments);
    }

    static Finding broken(String key, Object... arguments) {
        return of(Level.BROKEN, key, arguments);
    }

    private static Finding of(Level level, String key, Object... arguments) {
        return new Finding(
                level, key, null, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    Finding at(long registration) {
        return new Finding(level, key, registration, arguments);
    }
}
