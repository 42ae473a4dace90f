package org.nastavnik.gradebook;

import org.jspecify.annotations.Nullable;

/**
 * A grade book asks to show the work behind a score.
 *
 * @param userId whose work, in the platform's words
 * @param lineItem the column, where the platform names it
 * @param resourceLink the activity that the column belongs to
 */
public record ReviewRequest(
        long registrationId, String userId, @Nullable String lineItem, String resourceLink) {}
