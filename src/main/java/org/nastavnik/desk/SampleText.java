package org.nastavnik.desk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.RussianDates;

/** A value of a sample as an example for people. */
final class SampleText {

    private static final int LONGEST = 80;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private SampleText() {}

    static String of(@Nullable JsonValue value) {
        if (value instanceof JsonString text) {
            return shown(text.getString());
        }
        if (value instanceof JsonObject name && name.containsKey("lastName")) {
            return Stream.of("lastName", "firstName", "middleName")
                    .map(part -> name.get(part))
                    .filter(JsonString.class::isInstance)
                    .map(part -> ((JsonString) part).getString())
                    .collect(Collectors.joining(" "));
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    private static String shown(String text) {
        if (DAY.matcher(text).matches()) {
            return RussianDates.longForm(LocalDate.parse(text));
        }
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
