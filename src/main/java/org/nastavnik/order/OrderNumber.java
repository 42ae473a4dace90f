package org.nastavnik.order;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the paper book taken apart: «82-од» is the 82nd, «14/1» was squeezed in after the
 * 14th, «к-7» is the 7th with its series before it. «б/н» has no place.
 */
record OrderNumber(String before, int place, int inserted, String after)
        implements Comparable<OrderNumber> {

    private static final Pattern SHAPE =
            Pattern.compile("(\\D*)(\\d{1,9})(?:/(\\d{1,4}))?(\\D.*)?");

    private static final Comparator<OrderNumber> BY_PLACE =
            Comparator.comparingInt(OrderNumber::place).thenComparingInt(OrderNumber::inserted);

    static Optional<OrderNumber> read(String number) {
        Matcher shape = SHAPE.matcher(number.strip());
        if (!shape.matches()) {
            return Optional.empty();
        }
        String inserted = shape.group(3);
        String after = shape.group(4);
        return Optional.of(
                new OrderNumber(
                        shape.group(1),
                        Integer.parseInt(shape.group(2)),
                        inserted == null ? 0 : Integer.parseInt(inserted),
                        after == null ? "" : after));
    }

    static OrderNumber first(String series) {
        return new OrderNumber("", 1, 0, series.isEmpty() ? "" : "-" + series);
    }

    /** Written as the book writes its numbers; the one after «14/1» is the fifteenth. */
    OrderNumber next() {
        return new OrderNumber(before, place + 1, 0, after);
    }

    /** «82 – ОД» and «82-од» are one number, however the dash was typed. */
    static String fold(String number) {
        return number.replaceAll("\\s+", "").replaceAll("[‐-―−]", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(OrderNumber other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return before + place + (inserted == 0 ? "" : "/" + inserted) + after;
    }
}
