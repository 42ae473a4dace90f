package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;

/**
 * What a school tells the methodical centre about its programme (D22): numbers, no person of the
 * bases, and no number so small that it describes one.
 *
 * @param registration outgoing number, null for a draft
 * @param year «2026/2027»
 * @param restricted numbers of persons about whom more would be told than that they take part
 */
public record DepersonalisedData(
        Letterhead school,
        @Nullable Registration registration,
        InstitutionName recipient,
        String year,
        LocalDate on,
        List<Kind> kinds,
        Participants participants,
        List<Form> forms,
        Totals totals,
        List<Restricted> restricted,
        List<Satisfaction> satisfaction,
        List<Measure> indicators,
        List<Practice> practices,
        Signatory director) {

    /**
     * A number, or why it is not told.
     *
     * @param few one or two persons
     * @param hidden a number of one or two persons could be reckoned by it
     * @param count null where it is not told, or where there are no data
     */
    public record Cell(boolean few, boolean hidden, @Nullable Integer count) {

        public static Cell of(SmallColumn.Cell cell) {
            return new Cell(cell.few(), cell.hidden(), cell.count());
        }
    }

    /**
     * @param kind «обучающиеся», «педагогические работники»
     */
    public record Kind(String kind, Cell mentors, Cell mentees) {}

    /** Each person counts once in each number. */
    public record Participants(Cell mentors, Cell mentees) {}

    /**
     * @param plans completion of the individual plans
     */
    public record Form(
            String form,
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell begun,
            Cell ended,
            Cell replaced,
            Cell meetings,
            Outcome plans) {}

    /** As of a form; a person of two forms counts once. */
    public record Totals(
            Cell mentors,
            Cell mentees,
            Cell pairs,
            Cell groups,
            Cell begun,
            Cell ended,
            Cell replaced,
            Cell meetings,
            Outcome plans) {}

    /**
     * @param persons null for one or two
     */
    public record Restricted(String what, @Nullable Integer persons) {

        static Restricted of(String what, int persons) {
            return new Restricted(what, SmallCells.count(persons));
        }
    }

    /**
     * An indicator with what it was reckoned from.
     *
     * @param percent a share; else a plain number, which stands in {@code part} only
     * @param value of a share in percent; null for no data, and where a number is not told
     * @param target null where none is set
     * @param mark «достигнут»
     */
    public record Measure(
            String name,
            boolean percent,
            Cell part,
            @Nullable Cell whole,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            String mark) {}

    public record Practice(String title, String form) {}
}
