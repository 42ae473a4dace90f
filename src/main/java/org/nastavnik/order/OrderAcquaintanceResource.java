package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/**
 * Who has read the order: the sheet to print, and the days that the curator copies from it, in
 * fields {@code day-<person>}; {@code all} is the day of everybody left empty.
 */
@Path("s/{launch}/orders/{id}/acquaintance")
public class OrderAcquaintanceResource {

    @Inject VisibleOrders visible;
    @Inject OrderAcquaintancePages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of("order/acquaintance", pages.page(visible.byId(id)));
    }

    @POST
    @Transactional
    public Response acquaint(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        current.require(Role.CURATOR);
        Order order = visible.toChange(id);
        Problems problems = new Problems();
        LocalDate all = day(order, "all", typed, problems);
        Map<Long, @Nullable LocalDate> days = days(order, typed, all, problems);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            "order/acquaintance",
                            pages.page(
                                    order,
                                    kept(order, typed),
                                    text(typed.getFirst("all")),
                                    new RefusalForm(),
                                    problems)));
        }
        days.forEach((person, day) -> copy(order, person, day));
        audit.write(current.personId(), order.schoolId(), "ORDER_ACQUAINTED", "order:" + id);
        return redirects.to("orders/" + id + "/acquaintance");
    }

    /** Marks that did not come from paper are not the curator's to change. */
    private Map<Long, @Nullable LocalDate> days(
            Order order,
            MultivaluedMap<String, String> typed,
            @Nullable LocalDate all,
            Problems problems) {
        Map<Long, @Nullable LocalDate> days = new HashMap<>();
        for (Acquaintance line : order.acquaintances()) {
            String field = field(line.personId());
            if (typed.containsKey(field) && isFromPaper(line)) {
                LocalDate day = day(order, field, typed, problems);
                days.put(line.personId(), day == null && line.isOpen() ? all : day);
            }
        }
        return days;
    }

    private static boolean isFromPaper(Acquaintance line) {
        return line.isOpen() || line.way() == AcquaintanceMark.Way.PAPER;
    }

    private @Nullable LocalDate day(
            Order order, String field, MultivaluedMap<String, String> typed, Problems problems) {
        LocalDate day = Typed.day(typed.getFirst(field), field, problems);
        if (day != null && day.isAfter(schools.today())) {
            problems.add(field, "site.problem.future");
        }
        if (day != null && day.isBefore(order.dayOr(day))) {
            problems.add(field, "order.rule.acquaintedBefore");
        }
        return day;
    }

    private void copy(Order order, long person, @Nullable LocalDate day) {
        if (day == null) {
            order.unacquaint(person);
        } else {
            order.acquaint(
                    person,
                    new AcquaintanceMark(
                            AcquaintanceMark.Way.PAPER, day, null, current.personId()));
        }
    }

    private static Map<Long, String> kept(Order order, MultivaluedMap<String, String> typed) {
        Map<Long, String> kept = new HashMap<>();
        order.acquaintances()
                .forEach(
                        line -> {
                            String day = typed.getFirst(field(line.personId()));
                            if (day != null) {
                                kept.put(line.personId(), day);
                            }
                        });
        return kept;
    }

    private static String field(long person) {
        return "day-" + person;
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(Typed.text(typed), "");
    }
}
