package org.nastavnik.document;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.RussianDates;

/** The data of a paper as JSON, to be kept beside its bytes: what was known when it was made. */
final class Snapshot {

    private Snapshot() {}

    static String of(Record data) {
        return value(data).toString();
    }

    /** Number and date that stood in the paper: its own, or those of the order that approves it. */
    static Optional<Registration> registration(String snapshot) {
        try (JsonReader reader = Json.createReader(new StringReader(snapshot))) {
            JsonObject data = reader.readObject();
            JsonValue own = data.get("registration");
            JsonValue approval = data.get("approval");
            JsonValue found =
                    own == null && approval instanceof JsonObject mark ? mark.get("order") : own;
            return found instanceof JsonObject registration
                    ? Optional.of(registration(registration))
                    : Optional.empty();
        }
    }

    /** As a {@link Registration} stands in a snapshot. */
    static String mark(Registration given) {
        String object = value(given).toString();
        return object.substring(1, object.length() - 1);
    }

    /** As records write it that name the day first. */
    static String citation(Registration given) {
        return Json.createObjectBuilder()
                .add("date", given.date().toString())
                .add("number", given.number())
                .build()
                .toString()
                .substring(1)
                .replaceAll("}$", "");
    }

    /** As running text names it: «от 22.09.2026 № 100-к», before a space, a mark or the end. */
    static String words(Registration given) {
        return RussianDates.dotted(given.date()) + " № " + given.number();
    }

    /** «№ 1» does not stand in «№ 12» or «№ 1-к». */
    static boolean names(String snapshot, Registration given) {
        return snapshot.contains(mark(given))
                || snapshot.contains(citation(given))
                || Pattern.compile(Pattern.quote(words(given)) + "(?![\\p{L}\\p{N}/-])")
                        .matcher(snapshot)
                        .find();
    }

    private static Registration registration(JsonObject given) {
        return new Registration(
                given.getString("number"), LocalDate.parse(given.getString("date")));
    }

    private static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record data) {
            return object(data);
        }
        if (value instanceof Iterable<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (value instanceof byte[] file) {
            return file(file);
        }
        return Json.createValue(value.toString());
    }

    /** The file itself lies in the paper. */
    private static JsonValue file(byte[] content) {
        return Json.createObjectBuilder()
                .add("sha256", Hashes.sha256(content))
                .add("size", content.length)
                .build();
    }

    private static JsonValue object(Record data) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            object.add(component.getName(), value(read(component, data)));
        }
        return object.build();
    }

    private static @Nullable Object read(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
