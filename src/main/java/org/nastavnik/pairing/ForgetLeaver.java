package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.consent.ForgetConsents;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.ForgetPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/**
 * The term of the data of one who left has run out: the program forgets who he was, and what he and
 * others wrote of him. Pairs, meetings, answers and registered papers remain, under a number.
 */
@ApplicationScoped
class ForgetLeaver {

    /** Nobody learns longer in one school. */
    private static final int YEARS_LEARNED = 12;

    @Inject Bases bases;
    @Inject Interviews interviews;
    @Inject ForgetConsents consents;
    @Inject ForgetPerson persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** A graduate who mentors still has to be known. */
    boolean isNeeded(Departure departure) {
        SchoolYear year = SchoolYear.of(schools.today());
        return bases.mentor(departure.personId(), departure.schoolId(), year)
                .filter(MentorProfile::isOffered)
                .isPresent();
    }

    void forget(Departure departure, String act) {
        LocalDate today = schools.today();
        long person = departure.personId();
        long school = departure.schoolId();
        departure.destroyed(today, act);
        years(departure.year()).forEach(year -> forgetWords(person, school, year));
        bases.profilesOf(person, school).forEach(ForgetLeaver::forgetOffer);
        consents.forget(person, school);
        boolean gone = persons.forget(person, school, nameless(), today);
        String subject = "person:" + person;
        audit.write(current.personId(), school, "DESTRUCTION_ACT_ENTERED", subject);
        if (gone) {
            audit.write(current.personId(), school, "PERSON_FORGOTTEN", subject);
        }
    }

    private static Stream<SchoolYear> years(SchoolYear last) {
        return IntStream.range(0, YEARS_LEARNED)
                .mapToObj(back -> new SchoolYear(last.startYear() - back));
    }

    private void forgetWords(long person, long school, SchoolYear year) {
        bases.requestsOf(person, school, year).forEach(MenteeRequest::forget);
        interviews.of(person, school, year).forEach(Interview::forget);
    }

    private static void forgetOffer(MentorProfile profile) {
        MentorOffer offer = profile.offer();
        profile.offer(
                new MentorOffer(
                        offer.forms(),
                        offer.areas(),
                        null,
                        null,
                        offer.hobbies(),
                        null,
                        offer.ageGroups(),
                        offer.meetingFormat(),
                        offer.hoursPerMonth(),
                        offer.maxMentees(),
                        null));
    }

    private static String nameless() {
        return Messages.in(Locale.forLanguageTag("ru")).text("pairing.leavers.nameless");
    }
}
