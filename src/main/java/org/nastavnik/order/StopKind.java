package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О прекращении наставничества»: units end before their time, for one reason on one day. */
@ApplicationScoped
class StopKind implements OrderKind {

    private static final int NOTICE_DAYS = 7;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject PairingParticipants participants;
    @Inject UnitChanges changes;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Units units;
    @Inject PlanWork work;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.STOP;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D28);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("units", OrderField.Input.UNITS, choices.standingUnits(year))
                        .labelled("order.field.stopped")
                        .emptied(),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.stopFrom"),
                changes.reason(
                        EndReason.REFUSED_BY_MENTOR,
                        EndReason.REFUSED_BY_MENTEE,
                        EndReason.LEFT_SCHOOL,
                        EndReason.CONFLICT,
                        EndReason.ILLNESS,
                        EndReason.CONSENT_WITHDRAWN,
                        EndReason.ERROR),
                UnitChanges.because(),
                UnitChanges.notice(),
                OrderField.of("noticeUntil", OrderField.Input.DAY));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.put("noticeUntil", schools.today().plusDays(NOTICE_DAYS));
        form.preamble = preambles.afterAppointment(Ground.Regime.BOTH, year);
    }

    @Override
    public void check(Order order, Problems found) {
        changes.checkStanding(order, found);
        List<MentoringUnit> stopped = people.units(order);
        if (stopped.stream().map(MentoringUnit::orderId).distinct().count() > 1) {
            found.add(Problems.FORM, "order.check.severalOrders");
        }
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
    public void apply(Order order) {
        for (MentoringUnit unit : people.units(order)) {
            change.end(unit, changes.changeOf(order));
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
        List<MentoringUnit> stopped = people.units(order);
        Order fixing = changes.fixing(stopped.get(0));
        return new MentoringStopOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                people.namesPupils(order, day),
                stopped.stream().map(unit -> stopped(order, unit)).toList(),
                released(order, stopped, day),
                UnitChanges.cited(fixing),
                changes.place(fixing),
                frame.curator(),
                order.entries().requiredDay("noticeUntil"),
                frame.controller(),
                stopped.stream()
                        .map(unit -> changes.basis(order, unit))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                frame.signatory(),
                frame.acquainted());
    }

    /** With the posts and classes of the last day: who has left had one. */
    private MentoringStopOrder.Stopped stopped(Order order, MentoringUnit unit) {
        LocalDate day = UnitChanges.before(order);
        return new MentoringStopOrder.Stopped(
                unit.code(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                forms.byCode(unit.formCode()).name(),
                participants.participant(unit, UnitChanges.formerMentor(order, unit), day),
                changes.formerMentees(order, unit).stream()
                        .map(id -> participants.participant(unit, id, day))
                        .toList(),
                order.entries().requiredDay("from"),
                UnitChanges.reasonWords(order));
    }

    /** Mentors of staff who lead nobody any more; a pupil is not named in the text. */
    private List<MentoringStopOrder.Released> released(
            Order order, List<MentoringUnit> stopped, LocalDate day) {
        List<Long> ids = stopped.stream().map(MentoringUnit::id).toList();
        return stopped.stream()
                .map(unit -> UnitChanges.formerMentor(order, unit))
                .distinct()
                .filter(
                        mentor ->
                                units.ofPerson(mentor, order.schoolId(), order.year()).stream()
                                        .filter(unit -> !ids.contains(unit.id()))
                                        .noneMatch(
                                                unit ->
                                                        unit.state().standing()
                                                                && unit.isCurrentMentor(mentor)))
                .map(mentor -> persons.byId(mentor, order.schoolId()))
                .filter(person -> !OrderPeople.isLearner(person, order, day))
                .map(person -> released(person, order, day))
                .toList();
    }

    private static MentoringStopOrder.Released released(Person person, Order order, LocalDate day) {
        return new MentoringStopOrder.Released(
                person.declinable(day),
                SchoolPapers.postOn(person, order.schoolId(), day),
                order.entries().requiredDay("from"));
    }
}
