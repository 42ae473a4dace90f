package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * The director signs, or the curator types what the paper book says: number and date together. No
 * transaction here: {@link RegisterOrder} has it, and this shows what came of it.
 */
@Path("s/{launch}/orders/{id}/registration")
public class OrderRegistrationResource {

    @Inject VisibleOrders visible;
    @Inject Orders orders;
    @Inject OrderPages pages;
    @Inject RegisterOrder register;
    @Inject Backdating backdating;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @POST
    public Response register(@PathParam("id") long id, @BeanParam RegistrationForm form) {
        current.require(Role.DIRECTOR, Role.CURATOR);
        Order order = visible.byId(id);
        Problems problems = forms.check(form);
        Registration given = form.registration(schools.today(), problems);
        if (!String.valueOf(order.version()).equals(form.version)) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (given != null && problems.isEmpty() && !form.isConfirmed()) {
            warn(order, given, problems);
        }
        if (given != null && problems.isEmpty()) {
            attempt(id, given, problems);
        }
        return problems.isEmpty()
                ? redirects.to("orders/" + id)
                : redirects.again(
                        View.again("order/show", pages.show(visible.byId(id), form, problems)));
    }

    /** The paper book rules: what looks like a slip is asked about once and never forbidden. */
    private void warn(Order order, Registration given, Problems problems) {
        backdating.warn(order, given.date(), problems);
        OrderBook.outOfTurn(
                        orders.book(order.schoolId(), order.series(), given.date().getYear()),
                        given)
                .ifPresent(
                        other ->
                                problems.add(
                                        "confirmed",
                                        "order.problem.outOfTurn",
                                        other.number(),
                                        RussianDates.dotted(other.date())));
    }

    private void attempt(long id, Registration given, Problems problems) {
        try {
            register.register(id, given);
        } catch (NumberTaken taken) {
            problems.add("number", holder(id, given));
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private RuleBroken holder(long id, Registration given) {
        Order order = visible.byId(id);
        Optional<OrderLine> holder =
                orders.withNumber(order.schoolId(), order.series(), given).flatMap(OrderBook::line);
        return holder.map(
                        line ->
                                new RuleBroken(
                                        "order.problem.numberTaken",
                                        line.number(),
                                        RussianDates.dotted(line.date()),
                                        line.title()))
                .orElseGet(NumberTaken::new);
    }
}
