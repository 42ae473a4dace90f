package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

/** Starts the order that changes or ends another one; a second click finds the first draft. */
@RequestScoped
class ReviseOrder {

    @Inject Orders orders;
    @Inject OrderKinds kinds;
    @Inject OrderLives lives;
    @Inject ChangedPlans plans;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    Order amend(Order target) {
        return draft(target, OrderType.AMENDMENT, Revised.AMENDED);
    }

    Order cancel(Order target) {
        return draft(target, OrderType.CANCELLATION, Revised.CANCELLED);
    }

    private Order draft(Order target, OrderType type, String field) {
        if (!target.state().inForce()) {
            throw new RuleBroken("order.rule.not.REGISTERED");
        }
        return waiting(target, type).orElseGet(() -> create(target, type, field));
    }

    private Optional<Order> waiting(Order target, OrderType type) {
        return orders.of(target.schoolId(), SchoolYear.of(schools.today())).stream()
                .filter(order -> order.type() == type && order.state() == Order.State.DRAFT)
                .filter(order -> Revised.by(order).contains(target.id()))
                .findFirst();
    }

    private Order create(Order target, OrderType type, String field) {
        SchoolYear year = SchoolYear.of(schools.today());
        years.requireOpen(target.schoolId(), year);
        OrderForm form = new OrderForm();
        kinds.of(type).propose(form, year);
        Order draft = new Order(target.schoolId(), type, year, OrderWords.title(type));
        List<Long> changing = type == OrderType.AMENDMENT ? plans.open(target) : List.of();
        String preamble =
                type == OrderType.AMENDMENT ? ChangedPlans.preamble(changing) : form.preamble;
        draft.write(new OrderText(target.series(), preamble, target.text().controlBy(), null));
        List<OrderEntry> entries = new ArrayList<>();
        entries.add(OrderEntry.cited(field, 0, target.id()));
        entries.add(OrderEntry.text("from", 0, form.first("from")));
        changing.forEach(unit -> entries.add(OrderEntry.unit(ChangedPlans.PLANS, 0, unit)));
        fill(draft, entries);
        orders.add(draft);
        audit.write(current.personId(), draft.schoolId(), "ORDER_DRAFTED", "order:" + draft.id());
        return draft;
    }

    private void fill(Order draft, List<OrderEntry> entries) {
        OrderEntries filled = new OrderEntries(entries);
        draft.fill(filled);
        draft.claim(kinds.of(draft).claims(filled));
        draft.entitle(kinds.of(draft).title(filled));
    }

    /** «Отменить вместе»: whatever stands on the cancelled orders goes with them. */
    void together(Order draft) {
        List<Order> missing = lives.missing(draft);
        List<OrderEntry> entries = new ArrayList<>(draft.entries().all());
        for (int place = 0; place < missing.size(); place++) {
            entries.add(
                    OrderEntry.cited(
                            Revised.CANCELLED, entries.size() + place, missing.get(place).id()));
        }
        fill(draft, entries);
        audit.write(current.personId(), draft.schoolId(), "ORDER_WRITTEN", "order:" + draft.id());
    }
}
