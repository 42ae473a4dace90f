package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.pairing.EndReason;
import org.nastavnik.pairing.PupilsLeft;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * The pairs and groups of pupils who have left come to an end by an order that waits as a draft.
 */
@RequestScoped
class DraftLeaversOrder {

    @Inject DraftOrder draft;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    void hear(@Observes PupilsLeft left) {
        Problems problems = new Problems();
        @Nullable Order order = draft.create(form(left), problems);
        if (order == null) {
            Problems.Problem first =
                    problems.all().values().stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .orElseThrow();
            throw new RuleBroken(first.key(), first.arguments().toArray());
        }
        audit.write(current.personId(), order.schoolId(), "ORDER_DRAFTED", "order:" + order.id());
    }

    private OrderForm form(PupilsLeft left) {
        boolean completed = left.reason() == EndReason.COMPLETED;
        OrderForm form = draft.proposed(completed ? OrderType.COMPLETION : OrderType.STOP, null);
        form.putAll("units", left.units());
        if (completed) {
            form.put("lastDay", left.lastDay());
        } else {
            form.put("from", left.lastDay().plusDays(1));
            form.put("reason", left.reason());
        }
        return form;
    }
}
