package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.RussianDates;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The sheet «С приказом ознакомлены», to be filled in, printed or looked at. */
@RequestScoped
class OrderAcquaintancePages {

    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    OrderAcquaintancePage page(Order order) {
        return page(order, Map.of(), "", new RefusalForm(), new Problems());
    }

    /**
     * @param typed what stands in the fields of those persons instead of what is kept
     */
    OrderAcquaintancePage page(
            Order order,
            Map<Long, String> typed,
            String all,
            RefusalForm refusal,
            Problems problems) {
        List<OrderAcquaintancePage.Line> lines = lines(order, typed);
        return new OrderAcquaintancePage(
                order.id(),
                heading(order),
                schools.byId(order.schoolId()).on(order.dayOr(schools.today())).shortName(),
                lines,
                lines.stream()
                        .filter(line -> line.way() == null)
                        .map(line -> new Option(String.valueOf(line.personId()), line.name()))
                        .toList(),
                current.is(Role.CURATOR) && order.state().inForce(),
                isAwaited(order),
                all,
                refusal,
                problems);
    }

    private boolean isAwaited(Order order) {
        return order.state().inForce()
                && order.acquaintances().stream()
                        .anyMatch(a -> a.personId() == current.personId() && a.isOpen());
    }

    private static String heading(Order order) {
        return OrderBook.line(order)
                .map(
                        line ->
                                OrderWords.text(
                                        "heading",
                                        RussianDates.dotted(line.date()),
                                        line.number(),
                                        line.title()))
                .orElse(order.title());
    }

    private List<OrderAcquaintancePage.Line> lines(Order order, Map<Long, String> typed) {
        KnownPersons known =
                persons.known(
                        order.acquaintances().stream()
                                .map(Acquaintance::personId)
                                .collect(Collectors.toSet()));
        LocalDate day = order.dayOr(schools.today());
        return order.acquaintances().stream()
                .map(a -> line(order, a, known.get(a.personId()), typed, day))
                .sorted(Comparator.comparing(OrderAcquaintancePage.Line::name))
                .toList();
    }

    private OrderAcquaintancePage.Line line(
            Order order, Acquaintance mark, Person person, Map<Long, String> typed, LocalDate day) {
        String kept = new Ui(visitor).iso(mark.acquaintedOn());
        AcquaintanceMark.Way way = mark.way();
        return new OrderAcquaintancePage.Line(
                mark.personId(),
                person.name().full(),
                SchoolPapers.postOn(person, order.schoolId(), day).toString(),
                mark.acquaintedOn(),
                typed.getOrDefault(mark.personId(), kept),
                way == null ? null : way.name(),
                mark.refusalAct());
    }
}
