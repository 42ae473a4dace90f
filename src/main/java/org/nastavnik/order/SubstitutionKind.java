package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О временном замещении наставника»: another leads the unit while its mentor is away. */
@ApplicationScoped
class SubstitutionKind implements OrderKind {

    private static final int WEEKS = 3;

    @Inject OrderChoices choices;
    @Inject OrderPeople people;
    @Inject OrderGrants grants;
    @Inject AppointedMentors mentors;
    @Inject OrderFrames frames;
    @Inject PairingParticipants participants;
    @Inject LabourGrounds labour;
    @Inject Persons persons;
    @Inject UnitChanges changes;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.SUBSTITUTION;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D28);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("unit", OrderField.Input.UNIT, choices.standingUnits(year)),
                OrderField.of("mentor", OrderField.Input.PERSON, choices.anyMentors(year))
                        .labelled("order.field.substitute"),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.restFrom"),
                OrderField.of("to", OrderField.Input.DAY).labelled("order.field.restTo"),
                UnitChanges.because());
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.put("to", schools.today().plusWeeks(WEEKS));
        form.preamble = preambles.after(OrderType.PAIRING, Ground.Regime.BOTH, year);
    }

    @Override
    public void judge(OrderEntries filled, Problems problems) {
        SuspensionKind.judgePeriod(filled, problems);
    }

    @Override
    public void check(Order order, Problems found) {
        changes.checkStanding(order, found);
        for (Person mentor : people.newMentors(order)) {
            mentors.check(order, mentor, found);
            if (people.units(order).stream()
                    .anyMatch(u -> u.isCurrentMentor(mentor.id()) || isMentee(u, mentor))) {
                OrderCheck.add(found, "order.check.alreadyIn", mentor);
            }
        }
    }

    private static boolean isMentee(MentoringUnit unit, Person person) {
        return unit.mentees().contains(person.id());
    }

    @Override
    public Set<Footing> gives(Order order) {
        return Footing.units(order.entries().units());
    }

    @Override
    public void apply(Order order) {
        long mentor = order.entries().requiredPerson("mentor");
        for (MentoringUnit unit : people.units(order)) {
            change.substitute(unit, mentor, SuspensionKind.period(order), order.id());
            grants.grantToStaff(order, mentor, Role.MENTOR);
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
        long former = UnitChanges.formerMentor(order, unit);
        long substitute = filled.requiredPerson("mentor");
        return new MentorSubstitutionOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                unit.kind() == MentoringUnit.Kind.GROUP,
                unit.code(),
                people.namesPupils(order, day),
                people.isLearner(former, order, day) || people.isLearner(substitute, order, day),
                participants.participant(unit, former, day),
                changes.formerMentees(order, unit).stream()
                        .map(id -> persons.byId(id, order.schoolId()).declinable(day))
                        .toList(),
                participants.participant(unit, substitute, day),
                filled.requiredDay("from"),
                filled.requiredDay("to"),
                filled.requiredDay("to").plusDays(1),
                ChangedUnits.because(order),
                frame.curator(),
                frame.controller(),
                labour.basis(order, unit, substitute),
                frame.signatory(),
                frame.acquainted());
    }
}
