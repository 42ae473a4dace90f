package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.journal.MeetingKind;
import org.nastavnik.journal.MeetingKinds;
import org.nastavnik.journal.Meetings;
import org.nastavnik.order.Orders;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Persons;
import org.nastavnik.people.PupilNames;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;

/** Gathers a mentor's year from the rooms that own it: orders, plans, journal. */
@ApplicationScoped
class MentorYears {

    @Inject Units units;
    @Inject Orders orders;
    @Inject Plans plans;
    @Inject Meetings meetings;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Schools schools;

    MentorYear of(Portfolio portfolio) {
        long mentor = portfolio.personId();
        long school = portfolio.schoolId();
        List<MentoringUnit> mine =
                units.ofPerson(mentor, school, portfolio.year()).stream()
                        .filter(unit -> unit.isMentor(mentor))
                        .filter(unit -> unit.orderId() != null)
                        .toList();
        PupilNames pupils = pupils(school);
        return new MentorYear(
                mine.stream().map(u -> forms.byCode(u.formCode()).name()).distinct().toList(),
                orders.naming(mentor, school, portfolio.year()).stream()
                        .map(o -> new MentorPortfolio.OrderLine(o.date(), o.number(), o.title()))
                        .toList(),
                mine.stream().flatMap(unit -> plan(unit, mentor, pupils)).toList(),
                MentorYear.summary(
                        mine.stream()
                                .flatMap(unit -> met(unit, mentor, pupils))
                                .sorted(Comparator.comparing(MentorYear.Met::day))
                                .toList(),
                        MeetingKinds.all().stream().map(MeetingKind::title).toList()));
    }

    PupilNames pupils(long school) {
        return PupilNames.of(persons.everOf(school), school, schools.today());
    }

    /** The version that was in force; a former mentor shows his own, not his successor's. */
    private Stream<MentorPortfolio.PlanLine> plan(
            MentoringUnit unit, long mentor, PupilNames pupils) {
        List<IndividualPlan> own =
                plans.of(unit).stream().filter(plan -> plan.mentorId() == mentor).toList();
        return own.stream()
                .filter(plan -> plan.state() != IndividualPlan.State.DRAFT)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .stream()
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.status() != PlanItem.Status.CANCELLED)
                .map(item -> line(item.terms(), item.fact(), pupils));
    }

    static MentorPortfolio.PlanLine line(
            PlanItem.Terms terms, PlanItem.Fact fact, PupilNames pupils) {
        return new MentorPortfolio.PlanLine(
                masked(terms.competence(), pupils),
                masked(terms.content(), pupils),
                masked(terms.deadlineText(), pupils),
                fact.date(),
                masked(Objects.requireNonNullElse(fact.result(), terms.result()), pupils));
    }

    private Stream<MentorYear.Met> met(MentoringUnit unit, long mentor, PupilNames pupils) {
        return meetings.of(unit).stream()
                .filter(entry -> entry.mentorId() == mentor)
                .map(
                        entry ->
                                new MentorYear.Met(
                                        entry.date(),
                                        MeetingKinds.byCode(entry.notes().kind()).title(),
                                        masked(entry.notes().topic(), pupils)));
    }

    private static String masked(String text, PupilNames pupils) {
        return pupils.masked(text, PaperWords.of("pupil"));
    }
}
