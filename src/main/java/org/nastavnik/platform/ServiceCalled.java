package org.nastavnik.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call of ours and how it ended.
 *
 * @param status of HTTP; 0 where no answer came
 * @param symptom what is wrong; null where nothing is
 * @param said the granted rights, or the platform's own words on its failure, shortened and
 *     cleansed
 */
public record ServiceCalled(
        Instant at,
        Errand errand,
        String host,
        int status,
        @Nullable Symptom symptom,
        @Nullable String said,
        long millis,
        int size) {}
