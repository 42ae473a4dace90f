package org.nastavnik.pairing;

import org.jspecify.annotations.Nullable;

/**
 * What a mentor offers, as he or the curator wrote it.
 *
 * @param forms at least one; the first is the one that papers with room for one form print
 * @param areas in which he helps, by the dictionary that mentees ask by
 * @param competences the same in his own words
 * @param hobbies interests by the dictionary
 * @param interests the same in his own words
 * @param ageGroups whom he would like to have as mentees
 * @param maxMentees how many at once, at least 1
 * @param caseLink a case or a review on the school's site
 */
public record MentorOffer(
        Codes forms,
        Codes areas,
        @Nullable String competences,
        @Nullable String achievements,
        Codes hobbies,
        @Nullable String interests,
        Codes ageGroups,
        @Nullable MeetingWish meetingFormat,
        @Nullable Integer hoursPerMonth,
        int maxMentees,
        @Nullable String caseLink) {

    /** Nothing is known but the form. */
    static MentorOffer inForm(String form) {
        return new MentorOffer(
                Codes.of(form),
                Codes.NONE,
                null,
                null,
                Codes.NONE,
                null,
                Codes.NONE,
                null,
                null,
                1,
                null);
    }

    /** What was chosen from dictionaries stays; own words go. */
    MentorOffer wordless() {
        return new MentorOffer(
                forms,
                areas,
                null,
                null,
                hobbies,
                null,
                ageGroups,
                meetingFormat,
                hoursPerMonth,
                maxMentees,
                null);
    }
}
