package org.nastavnik.inspection;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Reason;

/**
 * A line of the journal of launches.
 *
 * @param platform its name, or the address that it claimed; "" where neither is known
 * @param registrationId null where the platform is not known
 * @param reason null for who was let in
 * @param course title, else the short mark of the course
 */
public record VerdictRow(
        Instant at,
        String platform,
        @Nullable Long registrationId,
        @Nullable String reason,
        String checked,
        String reference,
        String message,
        String course,
        String subject,
        @Nullable String deployment) {

    static VerdictRow of(LaunchVerdict verdict, PlatformNames names) {
        Reason reason = verdict.reason();
        String claimed = text(verdict.issuer());
        return new VerdictRow(
                verdict.at(),
                names.of(verdict.registrationId(), claimed),
                names.known(verdict.registrationId()),
                reason == null ? null : reason.name(),
                verdict.door().name().toLowerCase(Locale.ROOT) + " · " + text(verdict.checked()),
                text(verdict.reference()),
                text(verdict.message()),
                verdict.courseTitle() == null ? text(verdict.course()) : verdict.courseTitle(),
                text(verdict.subject()),
                verdict.deployment());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
