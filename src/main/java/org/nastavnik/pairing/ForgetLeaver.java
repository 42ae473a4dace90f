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
import org.nastavnik.shared.RuleBroken;
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
    @Inject Departures departures;
    @Inject StillNeeded needed;
    @Inject ForgetConsents consents;
    @Inject ForgetPerson persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    /** One act ends all that he left behind, however often he left. */
    void forget(Departure departure, String act) {
        needed.why(departure)
                .ifPresent(
                        reason -> {
                            throw new RuleBroken(reason);
                        });
        LocalDate today = schools.today();
        long person = departure.personId();
        long school = departure.schoolId();
        departure.destroyed(today, act);
        departures.of(school).stream()
                .filter(other -> other.personId() == person && other.isOver(today))
                .forEach(other -> other.destroyed(today, act));
        years(departure.year(), SchoolYear.of(today))
                .forEach(year -> forgetWords(person, school, year));
        bases.profilesOf(person, school).forEach(MentorProfile::forget);
        note("DESTRUCTION_ACT_ENTERED", school, person);
        forgetCard(person, school, today);
    }

    private void forgetCard(long person, long school, LocalDate today) {
        ForgetPerson.Forgotten forgotten = persons.forget(person, school, nameless(), today);
        forgotten.schools().forEach(known -> consents.forget(person, known));
        if (forgotten.gone()) {
            note("PERSON_FORGOTTEN", school, person);
        }
        for (long parent : forgotten.parents()) {
            consents.forget(parent, school);
            note("PERSON_FORGOTTEN", school, parent);
        }
    }

    private void note(String action, long school, long person) {
        audit.write(current.personId(), school, action, "person:" + person);
    }

    /** All that he learned in, and those after, in which he may have mentored as a graduate. */
    private static Stream<SchoolYear> years(SchoolYear left, SchoolYear now) {
        return IntStream.rangeClosed(left.startYear() - YEARS_LEARNED, now.startYear())
                .mapToObj(SchoolYear::new);
    }

    private void forgetWords(long person, long school, SchoolYear year) {
        bases.requestsOf(person, school, year).forEach(MenteeRequest::forget);
        interviews.of(person, school, year).forEach(Interview::forget);
    }

    private static String nameless() {
        return Messages.in(Locale.forLanguageTag("ru")).text("pairing.leavers.nameless");
    }
}
