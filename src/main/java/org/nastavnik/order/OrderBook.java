package org.nastavnik.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.document.Registration;

/** The rules of the paper book: numbers of a series go up with the days of a calendar year. */
final class OrderBook {

    private OrderBook() {}

    /** «83-од» after «82-од», written as the book writes; the paper book has the last word. */
    static String next(List<Order> book, String series) {
        return numbers(book)
                .max(Comparator.naturalOrder())
                .map(OrderNumber::next)
                .orElseGet(() -> OrderNumber.first(series))
                .toString();
    }

    private static Stream<OrderNumber> numbers(List<Order> book) {
        return book.stream()
                .map(Order::registration)
                .filter(Objects::nonNull)
                .flatMap(given -> OrderNumber.read(given.number()).stream());
    }

    /** The order with a smaller number and a later day, or with a greater one and an earlier. */
    static Optional<OrderLine> outOfTurn(List<Order> book, Registration typed) {
        return OrderNumber.read(typed.number())
                .flatMap(
                        number ->
                                book.stream()
                                        .flatMap(order -> line(order).stream())
                                        .filter(line -> parts(line, number, typed.date()))
                                        .findFirst());
    }

    private static boolean parts(OrderLine line, OrderNumber number, LocalDate date) {
        int turn = OrderNumber.read(line.number()).map(other -> other.compareTo(number)).orElse(0);
        return turn < 0 && line.date().isAfter(date) || turn > 0 && line.date().isBefore(date);
    }

    static boolean sameNumber(Order order, String number) {
        Registration registration = order.registration();
        return registration != null
                && OrderNumber.fold(registration.number()).equals(OrderNumber.fold(number));
    }

    static Optional<OrderLine> lastOf(OrderType type, List<Order> orders) {
        return lines(orders.stream().filter(order -> order.type() == type).toList()).stream()
                .reduce((earlier, later) -> later);
    }

    static List<OrderLine> lines(List<Order> orders) {
        return orders.stream()
                .filter(order -> order.state().inForce())
                .flatMap(order -> line(order).stream())
                .sorted(
                        Comparator.comparing(OrderLine::date)
                                .thenComparing(line -> place(line.number())))
                .toList();
    }

    /** Of one day the smaller number comes first, whatever its series. */
    private static int place(String number) {
        return OrderNumber.read(number).map(OrderNumber::place).orElse(Integer.MAX_VALUE);
    }

    static Optional<OrderLine> line(Order order) {
        return Optional.ofNullable(order.registration())
                .map(r -> new OrderLine(r.number(), r.date(), order.title()));
    }
}
