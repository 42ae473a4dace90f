package org.nastavnik.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.document.Registration;

/** The rules of the paper book: numbers of a series go up with the days of a calendar year. */
final class OrderBook {

    private static final Pattern LEADING = Pattern.compile("(\\d{1,9}).*");

    private OrderBook() {}

    /** «83-од» after «82-од»; the paper book has the last word. */
    static String next(List<Order> book, String series) {
        int last =
                book.stream()
                        .map(Order::registration)
                        .mapToInt(r -> r == null ? 0 : place(r.number()).orElse(0))
                        .max()
                        .orElse(0);
        return series.isEmpty() ? String.valueOf(last + 1) : (last + 1) + "-" + series;
    }

    /** The order with a smaller number and a later day, or with a greater one and an earlier. */
    static Optional<OrderLine> outOfTurn(List<Order> book, Registration typed) {
        OptionalInt place = place(typed.number());
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return lines(book).stream()
                .filter(line -> parts(line, place.getAsInt(), typed.date()))
                .findFirst();
    }

    private static boolean parts(OrderLine line, int place, LocalDate date) {
        int other = place(line.number()).orElse(place);
        return other < place && line.date().isAfter(date)
                || other > place && line.date().isBefore(date);
    }

    private static OptionalInt place(String number) {
        Matcher matcher = LEADING.matcher(number);
        return matcher.matches()
                ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
                : OptionalInt.empty();
    }

    static boolean sameNumber(Order order, String number) {
        Registration registration = order.registration();
        return registration != null && fold(registration.number()).equals(fold(number));
    }

    private static String fold(String number) {
        return number.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<OrderLine> lastOf(OrderType type, List<Order> orders) {
        return lines(orders.stream().filter(order -> order.type() == type).toList()).stream()
                .reduce((earlier, later) -> later);
    }

    static List<OrderLine> lines(List<Order> orders) {
        return orders.stream()
                .filter(order -> order.state() == Order.State.REGISTERED)
                .flatMap(order -> line(order).stream())
                .sorted(Comparator.comparing(OrderLine::date))
                .toList();
    }

    static Optional<OrderLine> line(Order order) {
        return Optional.ofNullable(order.registration())
                .map(r -> new OrderLine(r.number(), r.date(), order.title()));
    }
}
