package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;

/** Orders that another one can name: those in force of this school year and the one before. */
@ApplicationScoped
class RevisableOrders {

    @Inject Orders orders;
    @Inject CurrentPerson current;

    /**
     * @param chosen stand in the draft already and stay in the list whatever became of them
     */
    List<Option> options(SchoolYear year, Collection<Long> chosen) {
        return in(year).filter(o -> o.state().inForce() || chosen.contains(o.id()))
                .map(order -> new Option(String.valueOf(order.id()), label(order)))
                .toList();
    }

    int count(SchoolYear year) {
        return (int) in(year).filter(order -> order.state().inForce()).count();
    }

    private Stream<Order> in(SchoolYear year) {
        return Stream.of(year, new SchoolYear(year.startYear() - 1))
                .flatMap(y -> orders.of(current.schoolId(), y).stream())
                .filter(order -> order.registration() != null);
    }

    static String label(Order order) {
        return OrderBook.line(order)
                .map(
                        line ->
                                OrderWords.text(
                                        "cited",
                                        RussianDates.dotted(line.date()),
                                        line.number(),
                                        line.title()))
                .orElse(order.title());
    }

    static CitedOrder cited(Order order) {
        OrderLine line = OrderBook.line(order).orElseThrow();
        return new CitedOrder(line.date(), line.number(), line.title());
    }
}
