package org.nastavnik.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what people type into fields: dates in both spellings, numbers, optional text. */
public final class Typed {

    /** What an id in a form looks like; empty for none. */
    public static final String ID = "[0-9]{0,18}";

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** Null and a problem at the field where the text is no day: «31.02.2026», «завтра». */
    public static @Nullable LocalDate day(@Nullable String typed, String field, Problems problems) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        try {
            return text.contains(".") ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(field, "site.problem.date");
            return null;
        }
    }

    /** As {@link #day}, but an empty field is a problem too. */
    public static @Nullable LocalDate requiredDay(
            @Nullable String typed, String field, Problems problems) {
        if (text(typed) == null) {
            problems.add(field, "site.problem.NotBlank");
            return null;
        }
        return day(typed, field, problems);
    }

    public static @Nullable Integer number(
            @Nullable String typed, String field, Problems problems) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            problems.add(field, "site.problem.number");
            return null;
        }
    }

    /** The chosen id; null for none and for what no list of ours offers. */
    public static @Nullable Long id(@Nullable String typed) {
        String text = text(typed);
        return text == null || !text.matches(ID) ? null : Long.valueOf(text);
    }

    /**
     * Trimmed; null for blank. Papers tie «№ 100-к» by a space and a hyphen that do not break; who
     * copies it from one means the plain ones.
     */
    public static @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String plain = typed.replace('\u00a0', ' ').replace('\u2011', '-').strip();
        return plain.isEmpty() ? null : plain;
    }

    /** One paragraph, step or link a line; blank lines part and count for nothing. */
    public static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public static <E extends Enum<E>> @Nullable E choice(
            Class<E> type, @Nullable String typed, String field, Problems problems) {
        String text = text(typed);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        problems.add(field, "site.problem.choice");
        return null;
    }
}
