package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param series those in use, "" for none among them; chips to filter by
 * @param chosen null for all
 * @param year the school year shown, by the year in which it starts
 */
public record OrderListPage(
        List<Line> orders,
        List<String> series,
        @Nullable String chosen,
        int year,
        String yearName,
        boolean mayPrepare,
        boolean seesBook) {

    /**
     * A line of the paper book.
     *
     * @param number null for a draft
     */
    public record Line(
            long id,
            @Nullable String number,
            @Nullable LocalDate date,
            String title,
            String about,
            String state) {}
}
