package org.nastavnik.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of a platform as this node knows them.
 *
 * @param fetchedAt when they last came; null where they never did
 * @param lookedAt when we last asked
 * @param symptom why the last look brought nothing; null where it did
 */
public record KeysSeen(
        List<String> kids,
        @Nullable Instant fetchedAt,
        @Nullable Instant lookedAt,
        @Nullable Symptom symptom) {}
