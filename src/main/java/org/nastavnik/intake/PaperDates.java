package org.nastavnik.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * Days as people write them: «12.09.2025», «12 сентября», «до 15.10», «сентябрь – октябрь», «1
 * четверть». A day without a year falls into the school year of the paper.
 */
final class PaperDates {

    /** The months of a school year in which it is still named by its first year. */
    private static final int FIRST_MONTH = 9;

    private static final String SHORT_YEAR = "(?:\\s*[./-]\\s*(\\d{4}|\\d{2})(?!\\d))?";

    private static final PaperWords WORDS = PaperWords.KNOWN;
    private static final Map<String, Integer> MONTHS = months();
    private static final Pattern DAYS = days();

    /** One finding: a day, or the last day of a longer time. */
    private record Found(LocalDate from, LocalDate to) {
        boolean isDay() {
            return from.equals(to);
        }
    }

    private final SchoolYear year;

    PaperDates(SchoolYear year) {
        this.year = year;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String word : WORDS.text("month." + month).split("\\|")) {
                months.put(word, month);
            }
        }
        return months;
    }

    private static Pattern days() {
        String month =
                MONTHS.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .reduce((one, other) -> one + "|" + other)
                        .orElseThrow();
        return Pattern.compile(
                "(?<iso>(\\d{4})-(\\d{1,2})-(\\d{1,2}))"
                        + "|(?<!\\d)(?<my>(\\d{1,2})\\s?[./]\\s?(\\d{4}))(?!\\d)"
                        + "|(?<!\\d)(?<dm>(\\d{1,2})\\s*[./]\\s*(\\d{1,2})(?!\\d)"
                        + SHORT_YEAR
                        + ")"
                        + "|(?<!\\d)(?<dw>(?:(\\d{1,2})\\s*(?:[-–—,]|"
                        + WORDS.text("and")
                        + ")\\s*)?(\\d{1,2})\\s*(?:-?"
                        + WORDS.text("ordinal")
                        + ")?\\s+("
                        + month
                        + ")(?!\\p{L})\\.?(?:\\s*(\\d{4}))?)"
                        + "|(?<!\\p{L})(?<mw>("
                        + month
                        + ")(?!\\p{L})\\.?(?:\\s*(\\d{4}))?)");
    }

    /** The only day that the text names; none where it names several, or a whole month. */
    Optional<LocalDate> day(String text) {
        List<Found> found = found(text).stream().distinct().toList();
        return found.size() == 1 && found.get(0).isDay()
                ? Optional.of(found.get(0).to())
                : Optional.empty();
    }

    /** The last day of what the text names, where it can be reckoned. */
    Optional<LocalDate> lastDay(String text) {
        String plain = plain(text);
        return found(text).stream()
                .map(Found::to)
                .max(Comparator.naturalOrder())
                .or(() -> partOfYear(plain))
                .or(
                        () ->
                                WORDS.finds("whole", plain)
                                        ? Optional.of(inYear(WORDS.text("whole.ends")))
                                        : Optional.empty());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("(?<=\\d)\\s*" + WORDS.text("year.word"), " ");
    }

    private List<Found> found(String text) {
        List<Found> all = new ArrayList<>();
        DAYS.matcher(plain(text)).results().forEach(match -> add(match, all));
        return all;
    }

    private void add(MatchResult match, List<Found> all) {
        try {
            if (match.group(2) != null) {
                all.add(day(number(match, 2), number(match, 3), number(match, 4)));
            } else if (match.group(6) != null) {
                all.add(month(number(match, 6), number(match, 7)));
            } else if (match.group(9) != null) {
                int month = number(match, 10);
                all.add(day(yearOf(month, match.group(11)), month, number(match, 9)));
            } else if (match.group(14) != null) {
                addNamed(match, all);
            } else {
                int month = monthOf(match, 18);
                all.add(month(month, yearOf(month, match.group(19))));
            }
        } catch (DateTimeException noSuchDay) {
            // «31.02» and «15.30» name no day; somebody has to look
        }
    }

    private void addNamed(MatchResult match, List<Found> all) {
        int month = monthOf(match, 15);
        int named = yearOf(month, match.group(16));
        if (match.group(13) != null) {
            all.add(day(named, month, number(match, 13)));
        }
        all.add(day(named, month, number(match, 14)));
    }

    private static Found day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Found(date, date);
    }

    private static Found month(int month, int year) {
        YearMonth named = YearMonth.of(year, month);
        return new Found(named.atDay(1), named.atEndOfMonth());
    }

    private static int monthOf(MatchResult match, int group) {
        return Objects.requireNonNull(MONTHS.get(match.group(group)));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private int yearOf(int month, @Nullable String written) {
        if (written == null) {
            return month >= FIRST_MONTH ? year.startYear() : year.startYear() + 1;
        }
        int number = Integer.parseInt(written);
        return written.length() == 2 ? 2000 + number : number;
    }

    private Optional<LocalDate> partOfYear(String plain) {
        return WORDS.pattern("part")
                .matcher(plain)
                .results()
                .map(this::end)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> end(MatchResult match) {
        String word = match.group(1) == null ? match.group(2) : match.group(1);
        Integer known = WORDS.numbers("part.number").get(word);
        int number = known == null ? Integer.parseInt(word) : known;
        String[] ends = WORDS.text("part." + match.group(3)).split("\\|");
        return number <= ends.length ? Optional.of(inYear(ends[number - 1])) : Optional.empty();
    }

    private LocalDate inYear(String monthAndDay) {
        MonthDay day = MonthDay.parse("--" + monthAndDay);
        return day.atYear(yearOf(day.getMonthValue(), null));
    }
}
