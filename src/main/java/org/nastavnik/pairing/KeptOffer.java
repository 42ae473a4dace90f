package org.nastavnik.pairing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A mentor's offer, as it is kept. */
@Embeddable
public class KeptOffer {

    private Codes forms;
    private Codes areas;
    private @Nullable String competences;
    private @Nullable String achievements;
    private Codes hobbies;
    private @Nullable String interests;
    private Codes ageGroups;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingWish meetingFormat;

    private @Nullable Integer hoursPerMonth;
    private int maxMentees;
    private @Nullable String caseLink;

    protected KeptOffer() {}

    KeptOffer(MentorOffer offer) {
        this.forms = offer.forms();
        this.areas = offer.areas();
        this.competences = offer.competences();
        this.achievements = offer.achievements();
        this.hobbies = offer.hobbies();
        this.interests = offer.interests();
        this.ageGroups = offer.ageGroups();
        this.meetingFormat = offer.meetingFormat();
        this.hoursPerMonth = offer.hoursPerMonth();
        this.maxMentees = offer.maxMentees();
        this.caseLink = offer.caseLink();
    }

    MentorOffer offer() {
        return new MentorOffer(
                forms,
                areas,
                competences,
                achievements,
                hobbies,
                interests,
                ageGroups,
                meetingFormat,
                hoursPerMonth,
                maxMentees,
                caseLink);
    }
}
