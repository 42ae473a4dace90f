package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;

/** Roles that registered orders give, and what an undone one takes back. */
@ApplicationScoped
class OrderGrants {

    @Inject Units units;
    @Inject Bases bases;
    @Inject Persons persons;
    @Inject Identities identities;
    @Inject RoleAssignments assignments;

    void grant(Order order, long person, Role role) {
        if (assignments.assign(person, role, order.schoolId())) {
            order.granted(person, role);
        }
    }

    void grantFrom(Order order, long person, Role role, LocalDate from) {
        if (assignments.assign(person, role, order.schoolId(), from)) {
            order.granted(person, role);
        }
    }

    /** From that day the person has the role no more. */
    void release(Order order, long person, Role role, LocalDate from) {
        if (assignments.holders(role, order.schoolId()).contains(person)) {
            assignments.withdraw(person, role, order.schoolId(), from);
            order.released(person, role);
        }
    }

    /** Pupils have no account of their own; staff without one get the role when they come. */
    void grantToStaff(Order order, long person, Role role) {
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

    void takeBack(Order order) {
        order.grants().forEach(grant -> takeBack(order, grant));
    }

    /** Only what the order gave to that person. */
    void takeBack(Order order, long person) {
        order.grants().stream()
                .filter(grant -> grant.personId() == person)
                .forEach(grant -> takeBack(order, grant));
    }

    private void takeBack(Order order, OrderGrant grant) {
        if (grant.isRelease()) {
            assignments.assign(grant.personId(), grant.role(), order.schoolId());
        } else if (!standsWithout(order, grant)) {
            assignments.withdraw(grant.personId(), grant.role(), order.schoolId());
        }
    }

    /** Another order or pair gives the same role. */
    private boolean standsWithout(Order order, OrderGrant grant) {
        if (grant.role() != Role.MENTOR && grant.role() != Role.MENTEE) {
            return false;
        }
        long person = grant.personId();
        boolean appointed =
                bases.mentor(person, order.schoolId(), order.year())
                        .filter(p -> p.state() == MentorProfile.State.APPOINTED)
                        .isPresent();
        return grant.role() == Role.MENTOR && appointed
                || working(order, person).stream()
                        .anyMatch(u -> u.isCurrentMentor(person) == (grant.role() == Role.MENTOR));
    }

    /** Units of the person at work that other orders fixed. */
    List<MentoringUnit> working(Order order, long person) {
        return units.ofPerson(person, order.schoolId(), order.year()).stream()
                .filter(unit -> unit.state().working())
                .filter(unit -> !Objects.equals(unit.orderId(), order.id()))
                .toList();
    }
}
