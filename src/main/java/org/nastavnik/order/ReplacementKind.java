package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О замене наставника»: a unit at work gets another mentor. */
@ApplicationScoped
class ReplacementKind implements OrderKind {

    /** The new mentor brings the plan up to date within so many days. */
    private static final int PLAN_DAYS = 7;

    @Inject OrderChoices choices;
    @Inject LeftUnits left;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject OrderGrants grants;
    @Inject AppointedMentors mentors;
    @Inject PairingParticipants participants;
    @Inject LabourGrounds labour;
    @Inject UnitChanges changes;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject Persons persons;
    @Inject PlanWork work;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.REPLACEMENT;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D28);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("unit", OrderField.Input.UNIT, choices.standingUnits(year)),
                OrderField.of("mentor", OrderField.Input.PERSON, choices.anyMentors(year)).hinted(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.mentorFrom"),
                changes.reason(
                        EndReason.MENTOR_REPLACED,
                        EndReason.REFUSED_BY_MENTOR,
                        EndReason.REFUSED_BY_MENTEE,
                        EndReason.LEFT_SCHOOL,
                        EndReason.CONFLICT,
                        EndReason.ILLNESS,
                        EndReason.CONSENT_WITHDRAWN),
                UnitChanges.because(),
                UnitChanges.notice(),
                OrderField.of("planUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        LocalDate today = schools.today();
        form.put("from", today);
        form.put("planUntil", today.plusDays(PLAN_DAYS));
        form.put("reason", EndReason.MENTOR_REPLACED);
        left.of(year).stream().findFirst().ifPresent(first -> propose(form, first));
        form.preamble = preambles.afterAppointment(Ground.Regime.BOTH, year);
    }

    private static void propose(OrderForm form, LeftUnits.Left first) {
        form.put("unit", first.unit().id());
        form.put("reason", first.reason());
    }

    /** Those that their mentor has left. */
    @Override
    public Set<String> waiting(SchoolYear year) {
        return OrderEntries.claims(
                "unit:", left.of(year).stream().map(one -> one.unit().id()).toList());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return filled.unitClaims();
    }

    @Override
    public int awaiting(SchoolYear year) {
        return choices.working(year).size();
    }

    @Override
    public void check(Order order, Problems found) {
        changes.checkStanding(order, found);
        for (Person mentor : people.newMentors(order)) {
            mentors.check(order, mentor, found);
            if (people.units(order).stream().anyMatch(u -> takesPart(u, mentor.id()))) {
                OrderCheck.add(found, "order.check.alreadyIn", mentor);
            }
            people.units(order).forEach(unit -> requirePlaces(unit, mentor, found));
        }
    }

    private void requirePlaces(MentoringUnit unit, Person mentor, Problems found) {
        try {
            change.requirePlaces(unit, mentor.id());
        } catch (RuleBroken broken) {
            found.add(Problems.FORM, broken);
        }
    }

    private static boolean takesPart(MentoringUnit unit, long person) {
        return unit.isCurrentMentor(person) || unit.mentees().contains(person);
    }

    @Override
    public void hint(Order order, Problems hints) {
        changes.hintNotice(order, hints);
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.units(order.entries().units());
    }

    @Override
    public Set<Footing> needs(Order order) {
        Set<Footing> needs = new HashSet<>(Footing.of(order.entries()));
        needs.addAll(Footing.mentors(order.entries().persons("mentor")));
        return needs;
    }

    @Override
    public void apply(Order order) {
        long mentor = order.entries().requiredPerson("mentor");
        for (MentoringUnit unit : people.units(order)) {
            long former = unit.mentor();
            change.replaceMentor(unit, mentor, changes.changeOf(order));
            grants.grantToStaff(order, mentor, Role.MENTOR);
            work.movedOf(former);
            work.moved(unit);
        }
    }

    @Override
    public void reverse(Order order) {
        changes.reverse(order);
    }

    @Override
    public Record data(Order order) {
        LocalDate day = frames.day(order);
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        MentoringUnit unit = people.units(order).get(0);
        Order fixing = changes.fixing(unit);
        long former = UnitChanges.formerMentor(order, unit);
        long next = filled.requiredPerson("mentor");
        return new MentorReplacementOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                unit.code(),
                people.namesPupils(order, day),
                people.isLearner(former, order, day) || people.isLearner(next, order, day),
                participants.participant(unit, former, day),
                formerMentees(order, unit, day),
                filled.requiredDay("from"),
                UnitChanges.reasonWords(order),
                participants.participant(unit, next, day),
                filled.requiredDay("from"),
                Objects.requireNonNull(unit.period().to()),
                filled.requiredDay("planUntil"),
                UnitChanges.cited(fixing),
                changes.place(fixing),
                frame.curator(),
                frame.controller(),
                Stream.concat(
                                Stream.ofNullable(changes.basis(order, unit)),
                                labour.basis(order, unit, next).stream())
                        .toList(),
                frame.signatory(),
                frame.acquainted());
    }

    private List<DeclinableName> formerMentees(Order order, MentoringUnit unit, LocalDate day) {
        return changes.formerMentees(order, unit).stream()
                .map(id -> persons.byId(id, order.schoolId()).declinable(day))
                .toList();
    }
}
