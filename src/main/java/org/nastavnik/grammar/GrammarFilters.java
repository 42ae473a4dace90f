package org.nastavnik.grammar;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Period;

/**
 * The Russian filters of the Word templates: {@code {{mentor.name|gen|s}}}, {@code {{date|long}}}.
 * What is meant for one value takes each of a list: {@code {{mentees|gen|list}}}.
 */
public final class GrammarFilters {

    private static final Map<String, Function<Object, Object>> OF_VALUES =
            Map.ofEntries(
                    entry("gen", inCase(Case.GEN)),
                    entry("dat", inCase(Case.DAT)),
                    entry("acc", inCase(Case.ACC)),
                    entry("ins", inCase(Case.INS)),
                    entry("pre", inCase(Case.PRE)),
                    entry("s", of(DeclinableName.class, DeclinableName::surnameFirst)),
                    entry("sig", of(DeclinableName.class, name -> name.name().initialsFirst())),
                    entry("given", of(DeclinableName.class, name -> name.name().given())),
                    entry("first", of(DeclinableName.class, name -> name.name().firstName())),
                    entry("female", of(DeclinableName.class, name -> name.gender() == Gender.F)),
                    entry("long", ofDays(RussianDates::longForm, RussianDates::longForm)),
                    entry("dotted", ofDays(RussianDates::dotted, RussianDates::dotted)),
                    entry("upper", value -> value.toString().toUpperCase(Locale.ROOT)),
                    entry("lower", value -> value.toString().toLowerCase(Locale.ROOT)),
                    entry("stop", value -> Sentences.ended(value.toString())),
                    entry("cap", value -> Capitals.first(value.toString())),
                    entry("list", GrammarFilters::list),
                    entry("num", of(Number.class, RussianNumbers::plain)),
                    entry("percent", of(Number.class, RussianNumbers::percent)),
                    entry("signed", of(Number.class, RussianNumbers::signed)),
                    entry("no", value -> "№\u00a0" + value));

    private static final Map<String, Function<Object, Object>> ALL = withCountedNouns();

    private GrammarFilters() {}

    private static Map<String, Function<Object, Object>> withCountedNouns() {
        Map<String, Function<Object, Object>> all = new HashMap<>(OF_VALUES);
        Plural.counted().forEach((name, noun) -> all.put(name, of(Number.class, noun::with)));
        return Map.copyOf(all);
    }

    /** By the name that a template calls. */
    public static Map<String, Function<Object, Object>> all() {
        return ALL;
    }

    private static Function<Object, Object> inCase(Case wanted) {
        return of(Declinable.class, value -> value.in(wanted));
    }

    private static Function<Object, Object> ofDays(
            Function<LocalDate, Object> day, Function<Period, Object> period) {
        return value ->
                value instanceof Period days
                        ? period.apply(days)
                        : of(LocalDate.class, day).apply(value);
    }

    private static Object list(Object value) {
        if (value instanceof Collection<?> items) {
            return Lists.and(List.copyOf(items));
        }
        throw new IllegalArgumentException("a list expected");
    }

    private static <T> Function<Object, Object> of(Class<T> kind, Function<T, Object> change) {
        return value ->
                value instanceof Collection<?> items
                        ? items.stream().map(item -> one(kind, change, item)).toList()
                        : one(kind, change, value);
    }

    private static <T> Object one(Class<T> kind, Function<T, Object> change, Object value) {
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("a " + kind.getSimpleName() + " expected");
        }
        return change.apply(kind.cast(value));
    }
}
