package org.nastavnik.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of our keys, without the key.
 *
 * @param goneAt when a former one leaves our key set by itself
 * @param removedAt when somebody took it out at once
 */
public record ToolKeyLine(
        String kid,
        Instant createdAt,
        @Nullable Instant retiredAt,
        @Nullable Instant goneAt,
        @Nullable Instant removedAt) {

    public boolean signs() {
        return retiredAt == null && removedAt == null;
    }
}
