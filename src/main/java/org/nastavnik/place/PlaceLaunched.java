package org.nastavnik.place;

import org.jspecify.annotations.Nullable;

/**
 * An activity that leads to a place was opened. Fired inside the transaction of the launch.
 *
 * @param courseKey null where the launch had no course
 * @param place code of a {@link PlaceKind}
 * @param lineItem address of the activity's own column in the grade book, null where it has none
 * @param resourceLink number of the activity at its platform
 */
public record PlaceLaunched(
        long registrationId,
        @Nullable String courseKey,
        long identityId,
        String place,
        @Nullable Long subject,
        @Nullable String lineItem,
        String resourceLink) {}
