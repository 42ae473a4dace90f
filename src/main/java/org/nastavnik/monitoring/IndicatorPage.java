package org.nastavnik.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * The indicators of a school's year.
 *
 * @param on the day up to which is counted
 * @param others years that may be looked at instead
 */
public record IndicatorPage(
        int startYear,
        String year,
        String on,
        List<Line> lines,
        boolean mayEnter,
        List<Other> others) {

    public List<IndicatorSection.Part<Line>> sections() {
        return IndicatorSection.parts(lines, Line::code);
    }

    /**
     * One indicator.
     *
     * @param formula as the official list prints it; null where it prints none
     * @param part what the numerator counts, in words
     * @param whole what the denominator counts; "" for a plain number
     * @param target "" for none
     * @param targetNote who has set it, and that it is carried over
     * @param note what else one must know to read the number; "" for nothing
     */
    public record Line(
            String code,
            String name,
            @Nullable String formula,
            String part,
            String whole,
            List<Number> numbers,
            String target,
            String targetNote,
            String status,
            String note) {}

    /**
     * @param group of several target groups, which one; "" where there are none
     * @param partRows where the rows behind it are; null where it has none to show
     * @param restRows those of the denominator who are not in the numerator
     */
    public record Number(
            String group,
            String part,
            String whole,
            String value,
            String status,
            boolean impossible,
            @Nullable String partRows,
            @Nullable String wholeRows,
            @Nullable String restRows) {

        /** Without what few have said. */
        Number hidden(String word) {
            return new Number(
                    group,
                    word,
                    whole,
                    word,
                    IndicatorStatus.NO_DATA.name(),
                    false,
                    null,
                    wholeRows,
                    null);
        }
    }

    public record Other(int startYear, String year) {

        static Other of(SchoolYear year) {
            return new Other(year.startYear(), year.slashed());
        }
    }
}
