package org.nastavnik.pairing;

import org.jspecify.annotations.Nullable;

/**
 * What a mentee asks for.
 *
 * @param need in words
 * @param areas the same by the dictionary of the mentors' competences
 * @param hobbies interests by the dictionary
 * @param interests the same in words
 * @param urgent goes before others of equal fit
 * @param specialConditions meetings need special conditions; which and why is never stored
 * @param caseLink a case or a review on the school's site
 */
public record MenteeNeed(
        String form,
        String need,
        Codes areas,
        @Nullable String wantedResult,
        Codes hobbies,
        @Nullable String interests,
        @Nullable MeetingWish meetingFormat,
        boolean urgent,
        boolean specialConditions,
        @Nullable String caseLink) {

    /** Only the need is known. */
    static MenteeNeed of(String form, String need) {
        return new MenteeNeed(
                form, need, Codes.NONE, null, Codes.NONE, null, null, false, false, null);
    }
}
