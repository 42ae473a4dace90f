package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Option;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The register as its page shows it: filtered, with what became of each order. */
@RequestScoped
class OrderRegisterPages {

    @Inject Orders orders;
    @Inject OrderFates fates;
    @Inject OrderSigners signers;
    @Inject SeriesRules rules;
    @Inject Papers papers;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    OrderRegisterPage page(RegisterFilter filter) {
        int thisYear = schools.today().getYear();
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.add(thisYear);
        years.addAll(orders.bookYears(current.schoolId()));
        int year = filter.year(thisYear);
        List<Order> book = orders.book(current.schoolId(), year);
        return new OrderRegisterPage(
                year,
                List.copyOf(years),
                filter,
                series(book),
                new Ui(visitor).options("order.type.", Arrays.stream(OrderType.values())),
                lines(wanted(filter, book)),
                year == thisYear ? next(book) : List.of(),
                papers.about(DocumentKind.D46, year),
                current.is(Role.CURATOR));
    }

    /** Words are looked for in number and title, and in the names of whom the order is about. */
    private List<Order> wanted(RegisterFilter filter, List<Order> book) {
        Set<Long> naming = filter.words().isEmpty() ? Set.of() : naming(filter.words());
        return book.stream()
                .filter(filter::wants)
                .filter(order -> naming.contains(order.id()) || filter.speaksOf(order))
                .toList();
    }

    private Set<Long> naming(String words) {
        String wanted = Person.searchKey(words);
        return orders.namingAny(
                persons.of(current.schoolId()).stream()
                        .filter(person -> person.searchName().contains(wanted))
                        .map(Person::id)
                        .toList(),
                current.schoolId());
    }

    private List<OrderRegisterPage.Line> lines(List<Order> wanted) {
        Map<Long, OrderFate> became = fates.of(current.schoolId(), wanted);
        Map<Long, OrderSigners.Signed> signed = signers.of(current.schoolId(), wanted);
        return wanted.stream()
                .map(
                        order ->
                                line(
                                        order,
                                        Objects.requireNonNull(signed.get(order.id())),
                                        became.getOrDefault(order.id(), OrderFate.NONE)))
                .toList();
    }

    private static OrderRegisterPage.Line line(
            Order order, OrderSigners.Signed signed, OrderFate fate) {
        Registration given = Objects.requireNonNull(order.registration());
        return new OrderRegisterPage.Line(
                order.id(),
                given.number(),
                given.date(),
                order.title(),
                order.type().name(),
                shortName(signed.by()),
                shortName(signed.controller()),
                fate.note(),
                order.state().name());
    }

    private static String shortName(@Nullable DeclinableName name) {
        return name == null ? "" : name.name().surnameFirst();
    }

    private List<Option> series(List<Order> book) {
        Set<String> known = new TreeSet<>(rules.all(current.schoolId()).values());
        known.addAll(book.stream().map(Order::series).collect(Collectors.toSet()));
        Ui ui = new Ui(visitor);
        return known.stream()
                .map(
                        s ->
                                s.isEmpty()
                                        ? new Option(
                                                RegisterFilter.NO_SERIES, ui.t("order.series.none"))
                                        : new Option(s, s))
                .toList();
    }

    private List<OrderRegisterPage.Next> next(List<Order> book) {
        List<OrderRegisterPage.Next> next = new ArrayList<>();
        for (String series : new TreeSet<>(rules.all(current.schoolId()).values())) {
            List<Order> own = book.stream().filter(o -> o.series().equals(series)).toList();
            next.add(new OrderRegisterPage.Next(series, OrderBook.next(own, series)));
        }
        return next;
    }
}
