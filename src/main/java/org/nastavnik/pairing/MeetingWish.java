package org.nastavnik.pairing;

import org.jspecify.annotations.Nullable;

/** How somebody would like to meet. */
public enum MeetingWish {
    IN_PERSON,
    REMOTE,
    ANY;

    /** Who said nothing does not mind. */
    public static boolean fit(@Nullable MeetingWish one, @Nullable MeetingWish other) {
        return one == null || other == null || one == ANY || other == ANY || one == other;
    }
}
