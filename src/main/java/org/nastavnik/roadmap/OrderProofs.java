package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.nastavnik.order.ActKind;
import org.nastavnik.order.OrderLine;
import org.nastavnik.order.OrderType;
import org.nastavnik.order.Orders;
import org.nastavnik.shared.SchoolYear;

/** Registered orders of the year. */
@ApplicationScoped
class OrderProofs implements RowProofs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Map<Proof, OrderType> TYPES =
            Map.of(
                    Proof.ORDER_IMPLEMENT, OrderType.LAUNCH,
                    Proof.ORDER_CURATOR, OrderType.CURATOR,
                    Proof.ORDER_MENTORS, OrderType.APPOINTMENT,
                    Proof.ORDER_PAIRS, OrderType.PAIRING,
                    Proof.ORDER_APPROVE_PLANS, OrderType.PLANS_APPROVAL,
                    Proof.ORDER_ACCESSIBILITY, OrderType.ACCESSIBILITY,
                    Proof.ORDER_FINAL_EVENT, OrderType.FINAL_EVENT,
                    Proof.ORDER_REWARD, OrderType.REWARD);

    private static final Map<Proof, ActKind> ACTS =
            Map.of(
                    Proof.REGULATION, ActKind.REGULATION,
                    Proof.PROGRAMME, ActKind.PROGRAMME,
                    Proof.ORDER_APPROVE_PROGRAMME, ActKind.PROGRAMME,
                    Proof.ORDER_APPROVE_ROADMAP, ActKind.ROAD_MAP);

    @Inject Orders orders;

    @Override
    public Map<Proof, Proven> of(long schoolId, SchoolYear year) {
        Map<Proof, Proven> found = new EnumMap<>(Proof.class);
        Map<OrderType, OrderLine> latest = orders.latest(schoolId, year);
        TYPES.forEach(
                (proof, type) -> {
                    OrderLine order = latest.get(type);
                    if (order != null) {
                        found.put(proof, proven(order));
                    }
                });
        ACTS.forEach(
                (proof, act) ->
                        orders.approving(act, schoolId, year)
                                .ifPresent(order -> found.put(proof, proven(order))));
        return found;
    }

    private static Proven proven(OrderLine order) {
        return new Proven(
                true,
                RoadMapWords.of("roadmap.proof.order", DAY.format(order.date()), order.number()),
                order.date());
    }
}
