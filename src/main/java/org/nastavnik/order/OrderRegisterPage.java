package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.site.Option;

/**
 * A page of the paper book.
 *
 * @param year the calendar year shown: numbers start anew with it
 * @param years those that have orders, newest first
 * @param papers journals of that year made so far
 * @param series for the choice; the value of «none» is a dash
 */
public record OrderRegisterPage(
        int year,
        List<Integer> years,
        RegisterFilter filter,
        List<Option> series,
        List<Option> types,
        List<Line> lines,
        List<Next> next,
        List<DocumentPage> papers,
        boolean mayArrange) {

    /**
     * @param signedBy «Образцова Т.А.», "" where nobody was named
     * @param note what became of the order, "" for nothing
     */
    public record Line(
            long id,
            String number,
            LocalDate date,
            String title,
            String type,
            String signedBy,
            String controller,
            String note,
            String state) {}

    /** The number that the book would give next in a series. */
    public record Next(String series, String number) {}
}
