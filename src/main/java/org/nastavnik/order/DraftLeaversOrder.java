package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.PupilsLeft;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/**
 * The pairs and groups of pupils who have left come to an end by orders that wait as drafts: one
 * that completes, or one that stops for each order that fixed them. Out of a group that goes on
 * they come by an amendment of its order.
 */
@RequestScoped
class DraftLeaversOrder {

    @Inject DraftOrder draft;
    @Inject Orders orders;
    @Inject Units units;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    void hear(@Observes PupilsLeft left) {
        if (left.reason() == EndReason.COMPLETED && !left.units().isEmpty()) {
            created(completion(left));
        } else {
            byFixing(left, left.units().stream(), Function.identity())
                    .forEach(stopped -> created(stop(left, stopped)));
        }
        byFixing(left, left.fromGroups().stream(), PupilsLeft.FromGroup::unit)
                .forEach(leaving -> amend(left, leaving));
    }

    /** Together what one order has fixed. */
    private <T> Collection<List<T>> byFixing(
            PupilsLeft left, Stream<T> all, Function<T, Long> unit) {
        return all.collect(
                        Collectors.groupingBy(
                                one -> fixing(unit.apply(one), left.schoolId()),
                                TreeMap::new,
                                Collectors.toList()))
                .values();
    }

    private Long fixing(long unit, long school) {
        MentoringUnit known = units.byId(unit, school);
        return Objects.requireNonNull(known.orderId(), "a unit at work stands by an order");
    }

    private OrderForm completion(PupilsLeft left) {
        OrderForm form = draft.proposed(OrderType.COMPLETION, left.units().get(0));
        form.putAll("units", left.units());
        form.put("lastDay", left.lastDay());
        return form;
    }

    private OrderForm stop(PupilsLeft left, List<Long> stopped) {
        OrderForm form = draft.proposed(OrderType.STOP, stopped.get(0));
        form.putAll("units", stopped);
        form.put("from", left.lastDay().plusDays(1));
        form.put("reason", left.reason());
        return form;
    }

    /** Who may leave is asked only when it is known which order is amended. */
    private void amend(PupilsLeft left, List<PupilsLeft.FromGroup> leaving) {
        OrderForm form = draft.proposed(OrderType.AMENDMENT, SchoolYear.of(schools.today()));
        form.put("from", left.lastDay().plusDays(1));
        form.put(Revised.AMENDED, amended(left, leaving.get(0).unit()));
        Order amendment = created(form);
        for (PupilsLeft.FromGroup one : leaving) {
            form.add(OrderEdition.LEAVERS + ".unit", one.unit());
            form.add(OrderEdition.LEAVERS + ".person", one.mentee());
            form.add(OrderEdition.LEAVERS + ".reason", left.reason());
        }
        Problems problems = new Problems();
        if (!draft.rewrite(amendment, form, problems)) {
            throw broken(problems);
        }
    }

    /** The order itself, even if one of its amendments has brought the group in. */
    private long amended(PupilsLeft left, long unit) {
        Order fixing = orders.byId(fixing(unit, left.schoolId()), left.schoolId());
        return Revised.by(fixing).stream().findFirst().orElse(fixing.id());
    }

    private Order created(OrderForm form) {
        Problems problems = new Problems();
        @Nullable Order order = draft.create(form, problems);
        if (order == null) {
            throw broken(problems);
        }
        audit.write(current.personId(), order.schoolId(), "ORDER_DRAFTED", "order:" + order.id());
        return order;
    }

    private static RuleBroken broken(Problems problems) {
        Problems.Problem first =
                problems.all().values().stream().flatMap(List::stream).findFirst().orElseThrow();
        return new RuleBroken(first.key(), first.arguments().toArray());
    }
}
