package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Messages;

/** Meetings to come and deadlines of plans, of the pairs in which a person works today. */
@ApplicationScoped
class PersonCalendar {

    @Inject Units units;
    @Inject Plans plans;
    @Inject PlannedMeetings planned;
    @Inject Schools schools;
    @Inject Clock clock;

    String of(long personId, long schoolId) {
        Messages words = Messages.in(Locale.forLanguageTag("ru"));
        List<CalendarEvent> events =
                units.ofPerson(personId, schoolId, SchoolYear.of(schools.today())).stream()
                        .filter(unit -> unit.state().working())
                        .filter(unit -> worksIn(unit, personId))
                        .flatMap(unit -> Stream.concat(meetings(unit, words), rows(unit, words)))
                        .toList();
        return CalendarText.of(
                words.text("journal.calendar.name"), events, Schools.ZONE, clock.instant());
    }

    /** A former mentor is told no more. */
    private static boolean worksIn(MentoringUnit unit, long personId) {
        return unit.isCurrentMentor(personId) || unit.mentees().contains(personId);
    }

    private Stream<CalendarEvent> meetings(MentoringUnit unit, Messages words) {
        return planned.of(unit).stream()
                .filter(PlannedMeeting::isOpen)
                .map(
                        meeting ->
                                new CalendarEvent(
                                        "meeting-" + meeting.id() + "@nastavnik",
                                        meeting.terms().date(),
                                        meeting.terms().time(),
                                        words.text("journal.calendar.meeting", unit.code())));
    }

    /** What a row says may name somebody, so only its day is told. */
    private Stream<CalendarEvent> rows(MentoringUnit unit, Messages words) {
        return plans.current(unit).filter(PersonCalendar::counts).stream()
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.isOpen() && item.terms().deadlineTo() != null)
                .map(
                        item ->
                                new CalendarEvent(
                                        "row-" + item.id() + "@nastavnik",
                                        Objects.requireNonNull(item.terms().deadlineTo()),
                                        null,
                                        words.text("journal.calendar.row", unit.code())));
    }

    private static boolean counts(IndividualPlan plan) {
        return plan.state() == IndividualPlan.State.APPROVED;
    }
}
