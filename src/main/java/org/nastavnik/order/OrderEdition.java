package org.nastavnik.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whom and what an order holds after its amendments, and which of the orders brought each in.
 *
 * @param mentors the order that appointed, by the person
 * @param units the order that fixed, by the unit
 */
record OrderEdition(Map<Long, Order> mentors, Map<Long, Order> units) {

    static final String JOINING_MENTORS = "joiningMentors";
    static final String LEAVING_MENTORS = "leavingMentors";
    static final String JOINING_UNITS = "joiningUnits";
    static final String LEAVING_UNITS = "leavingUnits";
    static final String JOINERS = "joiners";
    static final String LEAVERS = "leavers";

    /**
     * @param amendments in the order of their dates
     */
    static OrderEdition of(Order first, List<Order> amendments) {
        Map<Long, Order> mentors = new LinkedHashMap<>();
        Map<Long, Order> units = new LinkedHashMap<>();
        if (first.type() == OrderType.APPOINTMENT) {
            first.entries().persons("persons").forEach(id -> mentors.put(id, first));
        }
        if (first.type() == OrderType.PAIRING) {
            first.entries().units("units").forEach(id -> units.put(id, first));
        }
        OrderEdition edition = new OrderEdition(mentors, units);
        amendments.forEach(edition::change);
        return edition;
    }

    private void change(Order amendment) {
        OrderEntries filled = amendment.entries();
        filled.persons(LEAVING_MENTORS).forEach(mentors::remove);
        filled.persons(JOINING_MENTORS).forEach(id -> mentors.put(id, amendment));
        filled.units(LEAVING_UNITS).forEach(units::remove);
        filled.units(JOINING_UNITS).forEach(id -> units.put(id, amendment));
    }

    Set<Long> mentorIds() {
        return mentors.keySet();
    }

    Set<Long> unitIds() {
        return units.keySet();
    }

    Order appointedBy(long mentor) {
        return Objects.requireNonNull(mentors.get(mentor));
    }

    Order fixedBy(long unit) {
        return Objects.requireNonNull(units.get(unit));
    }
}
