package org.nastavnik.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Symptom;

/**
 * A line of the journal of calls.
 *
 * @param status of HTTP; 0 where no answer came
 * @param symptom null where all is well
 * @param said the platform's own words on a failure, cleansed
 */
public record CallRow(
        Instant at,
        String kind,
        String platform,
        @Nullable Long registrationId,
        int status,
        @Nullable String symptom,
        String said,
        long millis,
        int size) {

    static CallRow of(ServiceCall call, PlatformNames names) {
        Symptom symptom = call.symptom();
        return new CallRow(
                call.at(),
                call.kind().name(),
                names.of(call.registrationId(), call.host()),
                names.known(call.registrationId()),
                call.status(),
                symptom == null ? null : symptom.name(),
                symptom == null || call.said() == null ? "" : call.said(),
                call.millis(),
                call.size());
    }
}
