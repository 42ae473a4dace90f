package org.nastavnik.order;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;

/** What schools overlook when they copy last year's order: old years, blanks, repealed acts. */
final class OrderTextCheck {

    private static final Pattern YEARS =
            Pattern.compile("\\b(20\\d\\d)\\s*[-–—/]\\s*(\\d{4}|\\d\\d)\\b");
    private static final Pattern LEFTOVER = Pattern.compile("[{}]|_{3,}");

    private OrderTextCheck() {}

    static void check(
            String text, SchoolYear year, LocalDate day, Grounds grounds, Problems found) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int first = Integer.parseInt(years.group(1));
            if (isSchoolYear(first, years.group(2)) && first != year.startYear()) {
                found.add(Problems.FORM, "order.check.staleYear", years.group(), year.slashed());
            }
        }
        if (LEFTOVER.matcher(text).find()) {
            found.add(Problems.FORM, "order.check.leftover");
        }
        grounds.namedOutOfForce(text, day).forEach(act -> add(act, day, found));
    }

    private static void add(Ground act, LocalDate day, Problems found) {
        boolean coming = act.on(day) == Ground.State.COMING;
        found.add(
                Problems.FORM,
                coming ? "order.check.actComing" : "order.check.repealed",
                act.number(),
                Ui.day(coming ? act.valid().from() : act.repealedSince()));
    }

    /** «2021-2022», «2021/22»; «2021–2025» is the term of a programme. */
    private static boolean isSchoolYear(int first, String second) {
        return Integer.parseInt(second) % 100 == (first + 1) % 100;
    }
}
