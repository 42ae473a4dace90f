package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/** Moves deadlines and the years that words name from one school year to another. */
final class YearShift {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])20\\d\\d(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\d\\d\\.)20\\d\\d(?!\\d)");

    private final SchoolYear from;
    private final int years;

    YearShift(SchoolYear from, SchoolYear to) {
        this.from = from;
        this.years = to.startYear() - from.startYear();
    }

    RoadMapItem.Terms moved(RoadMapItem.Terms terms) {
        LocalDate last = terms.deadlineTo();
        return new RoadMapItem.Terms(
                terms.section(),
                terms.part(),
                words(terms.content()),
                dates(terms.deadlineText()),
                last == null ? null : last.plusYears(years),
                optional(terms.result()),
                optional(terms.indicator()),
                terms.responsible());
    }

    /** Only the two halves of the school year move: an act keeps the year of its date. */
    private String words(String text) {
        return shift(YEAR, text);
    }

    /** A deadline is of the school year, whatever way it is written. */
    private String dates(String text) {
        return shift(DOTTED, shift(YEAR, text));
    }

    private @Nullable String optional(@Nullable String text) {
        return text == null ? null : words(text);
    }

    private String shift(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(
                        found -> {
                            int year = Integer.parseInt(found.group());
                            boolean ours = year == from.startYear() || year == from.startYear() + 1;
                            return String.valueOf(ours ? year + years : year);
                        });
    }
}
