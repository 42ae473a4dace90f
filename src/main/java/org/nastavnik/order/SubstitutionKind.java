package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.ChangeUnit;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
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
    @Inject UnitChanges changes;
    @Inject ChangeUnit change;
    @Inject Preambles preambles;
    @Inject Schools schools;

    @Override
    public OrderType type() {
        return OrderType.SUBSTITUTION;
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                OrderField.of("unit", OrderField.Input.UNIT, choices.standingUnits(year)),
                OrderField.of("mentor", OrderField.Input.PERSON, choices.anyMentors(year))
                        .labelled("order.field.substitute"),
                OrderField.of("from", OrderField.Input.DAY).labelled("order.field.restFrom"),
                OrderField.of("to", OrderField.Input.DAY).labelled("order.field.restTo"));
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.put("from", schools.today());
        form.put("to", schools.today().plusWeeks(WEEKS));
        form.preamble = preambles.afterAppointment(Ground.Regime.BOTH, year);
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
}
