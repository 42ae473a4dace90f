package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.FixUnit;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.shared.RuleBroken;

/** What a registered order does to the programme, and how that is undone. */
@ApplicationScoped
class OrderEffects {

    @Inject OrderPeople people;
    @Inject FixUnit fixUnit;
    @Inject Units units;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject Identities identities;
    @Inject PlanWork work;
    @Inject RoleAssignments assignments;

    void apply(Order order) {
        switch (order.type()) {
            case APPOINTMENT -> order.persons().forEach(person -> appoint(order, person));
            case PAIRING -> people.units(order).forEach(unit -> fix(order, unit));
            case REPLACEMENT -> people.units(order).forEach(unit -> replace(order, unit));
        }
    }

    private void appoint(Order order, long person) {
        profile(order, person).appointBy(order.id());
        grant(order, person, Role.MENTOR);
    }

    private void fix(Order order, MentoringUnit unit) {
        fixUnit.fix(unit, order.id());
        grantToStaff(order, unit.mentor(), Role.MENTOR);
        unit.mentees().forEach(mentee -> grantToStaff(order, mentee, Role.MENTEE));
    }

    private void replace(Order order, MentoringUnit unit) {
        LocalDate from = OrderPaperRules.known(order.text().from(), "period");
        for (long mentor : order.persons()) {
            long former = unit.mentor();
            unit.replaceMentor(mentor, from, order.id());
            grantToStaff(order, mentor, Role.MENTOR);
            work.movedOf(former);
            work.moved(unit);
        }
    }

    /** Pupils have no account of their own; staff without one get the role when they come. */
    private void grantToStaff(Order order, long person, Role role) {
        boolean staff =
                persons.byId(person, order.schoolId())
                        .affiliationIn(order.schoolId())
                        .map(a -> a.kind())
                        .filter(AffiliationKind::staff)
                        .isPresent();
        if (staff && !identities.of(person).isEmpty()) {
            grant(order, person, role);
        }
    }

    private void grant(Order order, long person, Role role) {
        if (assignments.assign(person, role, order.schoolId())) {
            order.granted(person, role);
        }
    }

    /** Refuses as a whole where anything later stands on the order. */
    void reverse(Order order) {
        switch (order.type()) {
            case APPOINTMENT -> order.persons().forEach(person -> undoAppointment(order, person));
            case PAIRING -> people.units(order).forEach(unit -> fixUnit.undo(unit, order.id()));
            case REPLACEMENT -> throw new RuleBroken("order.rule.replacementStays");
        }
        order.grants().stream()
                .filter(grant -> !standsWithout(order, grant))
                .forEach(
                        grant ->
                                assignments.withdraw(
                                        grant.personId(), grant.role(), order.schoolId()));
    }

    private void undoAppointment(Order order, long person) {
        MentorProfile profile = profile(order, person);
        profile.undoAppointmentBy(order.id());
        if (profile.state() == MentorProfile.State.APPOINTED) {
            return;
        }
        List<String> codes =
                working(order, person).stream()
                        .filter(unit -> unit.isCurrentMentor(person))
                        .map(MentoringUnit::code)
                        .toList();
        if (!codes.isEmpty()) {
            throw new RuleBroken(
                    "order.rule.mentorWorks",
                    persons.byId(person, order.schoolId()).name().surnameFirst(),
                    String.join(", ", codes));
        }
    }

    /** Another order or pair gives the same role. */
    private boolean standsWithout(Order order, OrderGrant grant) {
        long person = grant.personId();
        boolean appointed =
                bases.mentor(person, order.schoolId(), order.year())
                        .filter(p -> p.state() == MentorProfile.State.APPOINTED)
                        .isPresent();
        return grant.role() == Role.MENTOR && appointed
                || working(order, person).stream()
                        .anyMatch(u -> u.isCurrentMentor(person) == (grant.role() == Role.MENTOR));
    }

    private List<MentoringUnit> working(Order order, long person) {
        return units.ofPerson(person, order.schoolId(), order.year()).stream()
                .filter(unit -> unit.state().working())
                .filter(unit -> !Objects.equals(unit.orderId(), order.id()))
                .toList();
    }

    private MentorProfile profile(Order order, long person) {
        return bases.mentor(person, order.schoolId(), order.year())
                .orElseThrow(
                        () ->
                                new RuleBroken(
                                        "order.check.noProfile",
                                        persons.byId(person, order.schoolId())
                                                .name()
                                                .surnameFirst()));
    }
}
