package org.nastavnik.plan;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.Period;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

/**
 * Proposes days for rows that are taken over from elsewhere: month after month, inside the unit.
 */
final class RowDeadlines {

    /** So late in a month there is no time left for another row. */
    private static final int LATE = 20;

    private final Period unit;
    private LocalDate start;

    RowDeadlines(MentoringUnit unit, List<PlanItem> items, LocalDate today) {
        this.unit = unit.period();
        LocalDate from = this.unit.from().isAfter(today) ? this.unit.from() : today;
        this.start =
                items.stream()
                        .map(item -> item.terms().deadlineTo())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.plusDays(1))
                        .filter(next -> next.isAfter(from))
                        .orElse(from);
    }

    /** With a deadline of its own, after those of all rows before it. */
    PlanItem.Terms next(PlanItem.Terms terms) {
        LocalDate month = start.getDayOfMonth() > LATE ? start.plusMonths(1) : start;
        LocalDate last = inside(month.with(TemporalAdjusters.lastDayOfMonth()));
        start = last.plusDays(1);
        return terms.until(words(last), last);
    }

    private LocalDate inside(LocalDate day) {
        LocalDate end = unit.to();
        return end != null && day.isAfter(end) ? end : day;
    }

    private static String words(LocalDate last) {
        return Messages.in(Locale.forLanguageTag("ru")).text("plan.paper.until", Ui.day(last));
    }

    /** A deadline outside of the unit's days would never be kept. */
    static void check(
            MentoringUnit unit, @Nullable LocalDate last, String field, Problems problems) {
        if (last != null && !unit.period().contains(last)) {
            Period days = unit.period();
            problems.add(field, "plan.problem.outside", Ui.day(days.from()), Ui.day(days.to()));
        }
    }
}
