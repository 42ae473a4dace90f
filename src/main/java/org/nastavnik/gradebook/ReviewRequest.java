package org.nastavnik.gradebook;

import org.jspecify.annotations.Nullable;

/**
 * A grade book asks to show the work behind a score.
 *
 * @param userId whose work, in the platform's words
 * @param place where the activity leads, null where it is no link of ours
 * @param subject as in {@link org.nastavnik.place.PlaceKind#path}
 * @param lineItem the column, where the platform names it
 * @param resourceLink the activity that the column belongs to
 */
public record ReviewRequest(
        long registrationId,
        String userId,
        @Nullable String place,
        @Nullable Long subject,
        @Nullable String lineItem,
        String resourceLink) {}
