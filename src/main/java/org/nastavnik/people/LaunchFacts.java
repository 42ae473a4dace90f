package org.nastavnik.people;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a verified launch tells of itself.
 *
 * @param courseKey registration, deployment and context; null where the launch had no context
 * @param teaching the platform calls the user an instructor of this course
 * @param frameOrigin origin of the platform whose page shows ours
 * @param groupIds numbers of the user's groups in the course, empty where the platform told none
 */
public record LaunchFacts(
        long registrationId,
        long identityId,
        @Nullable String courseKey,
        boolean teaching,
        boolean platformAdmin,
        Locale locale,
        @Nullable String frameOrigin,
        @Nullable String returnUrl,
        List<String> groupIds) {}
