package org.nastavnik.document;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The data of a paper as JSON, to be kept beside its bytes: what was known when it was made. */
final class Snapshot {

    private Snapshot() {}

    static String of(Record data) {
        return value(data).toString();
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
