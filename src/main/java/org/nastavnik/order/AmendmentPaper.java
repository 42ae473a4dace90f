package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;

/** Gathers what an amendment prints, the annex of pairs in its new edition among it. */
@ApplicationScoped
class AmendmentPaper {

    @Inject AmendedOrders amended;
    @Inject AmendmentWording wording;
    @Inject ChangedPlans plans;
    @Inject GroupChanges groups;
    @Inject PairingParticipants participants;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Units units;

    OrderAmendment of(Order order) {
        OrderFrame frame = frames.of(order);
        LocalDate day = frames.day(order);
        Order target = amended.of(order);
        List<MentoringUnit> edition = edition(order);
        boolean pupils = people.namesPupils(order, day) || people.namesPupils(target, day);
        String list = OrderWords.text(listed(target, pupils) ? "place.point" : "place.annex");
        return new OrderAmendment(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                RevisableOrders.cited(target),
                Stream.concat(
                                wording
                                        .changes(order, edition.isEmpty() ? null : list, list, day)
                                        .stream(),
                                plans.wording(order, list, pupils).stream())
                        .toList(),
                order.entries().requiredDay("from"),
                frame.curator(),
                pupils && !edition.isEmpty(),
                edition.stream().map(unit -> unit(order, unit, day)).toList(),
                frame.controller(),
                frame.signatory(),
                frame.acquainted());
    }

    /** In the first point itself; otherwise in an annex. */
    private boolean listed(Order target, boolean pupils) {
        return switch (target.type()) {
            case APPOINTMENT -> AppointmentOrder.lists(target.entries().persons().size(), pupils);
            case PAIRING -> !pupils && isOnePair(target);
            case PLANS_APPROVAL -> !pupils && target.entries().units().size() == 1;
            default -> true;
        };
    }

    private boolean isOnePair(Order target) {
        List<Long> all = target.entries().units();
        return all.size() == 1
                && units.byId(all.get(0), target.schoolId()).kind() == MentoringUnit.Kind.PAIR;
    }

    /** None where the annex stays as it was. */
    private List<MentoringUnit> edition(Order order) {
        OrderEntries filled = order.entries();
        boolean differs = !filled.units().isEmpty() || filled.has(AmendmentWording.ANNEX_ANEW);
        if (amended.of(order).type() != OrderType.PAIRING || !differs) {
            return List.of();
        }
        Set<Long> ids = new LinkedHashSet<>(amended.before(order).unitIds());
        ids.removeAll(filled.units(OrderEdition.LEAVING_UNITS));
        ids.addAll(filled.units(OrderEdition.JOINING_UNITS));
        return ids.stream()
                .map(id -> units.byId(id, order.schoolId()))
                .sorted(Comparator.comparing(MentoringUnit::code))
                .toList();
    }

    /** A draft prints a group as it will be, a registered order as it has become: the same. */
    private PairingOrder.Unit unit(Order order, MentoringUnit unit, LocalDate day) {
        Set<Long> mentees = new LinkedHashSet<>(unit.mentees());
        groups.leaving(order).stream()
                .filter(move -> move.group().id() == unit.id())
                .forEach(move -> mentees.remove(move.mentee()));
        groups.joining(order).stream()
                .filter(move -> move.group().id() == unit.id())
                .forEach(move -> mentees.add(move.mentee()));
        return participants.unit(unit, unit.mentor(), mentees, day);
    }
}
