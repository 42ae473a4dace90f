package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Who has read and signed the paper, and when: fields {@code day-<person>}. */
@Path("s/{launch}/orders/{id}/acquaintance")
public class OrderAcquaintanceResource {

    @Inject VisibleOrders visible;
    @Inject OrderPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response acquaint(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        Order order = visible.byId(id);
        Problems problems = new Problems();
        Map<Long, @Nullable LocalDate> days = new HashMap<>();
        LocalDate signed = order.dayOr(schools.today());
        order.acquaintances()
                .forEach(line -> days.put(line.personId(), day(line, signed, typed, problems)));
        if (problems.isEmpty()) {
            days.forEach(order::acquaint);
        }
        return problems.isEmpty()
                ? redirects.to("orders/" + id)
                : redirects.again(View.again("order/show", pages.show(order, problems)));
    }

    private @Nullable LocalDate day(
            Acquaintance line,
            LocalDate signed,
            MultivaluedMap<String, String> typed,
            Problems problems) {
        String field = "day-" + line.personId();
        LocalDate day = Typed.day(typed.getFirst(field), field, problems);
        if (day != null && day.isAfter(schools.today())) {
            problems.add(field, "site.problem.future");
        }
        if (day != null && day.isBefore(signed)) {
            problems.add(field, "order.rule.acquaintedBefore");
        }
        return day;
    }
}
