package org.nastavnik.order;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of an order was typed or copied, and may have come from another year or school. */
final class OrderWording {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Name earlier orders and other organisations, as they should. */
    private static final List<String> OF_OTHERS = List.of("repealed.", "guests.", "partners.");

    private OrderWording() {}

    static String of(Order order) {
        return String.join("\n", texts(order));
    }

    private static List<String> texts(Order order) {
        Stream<String> typed =
                OrderType.REVISING.contains(order.type())
                        ? Stream.of()
                        : order.entries().all().stream()
                                .filter(
                                        entry ->
                                                OF_OTHERS.stream()
                                                        .noneMatch(entry.name()::startsWith))
                                .flatMap(entry -> Stream.ofNullable(entry.content()))
                                .filter(text -> !DAY.matcher(text).matches());
        return Stream.concat(Stream.of(order.text().preamble()), typed).toList();
    }
}
