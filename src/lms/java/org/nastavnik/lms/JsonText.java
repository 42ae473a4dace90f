package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class JsonText {

    private JsonText() {}

    static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    static JsonArrayBuilder array(Collection<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    static String write(JsonValue json) {
        return json.toString();
    }

    static Optional<JsonObject> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue() instanceof JsonObject object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    static String string(JsonObject json, String key) {
        return json.get(key) instanceof JsonString value ? value.getString() : "";
    }

    static JsonObject object(JsonObject json, String key) {
        return json.get(key) instanceof JsonObject value ? value : JsonValue.EMPTY_JSON_OBJECT;
    }

    static List<String> strings(JsonObject json, String key) {
        if (!(json.get(key) instanceof jakarta.json.JsonArray array)) {
            return List.of();
        }
        return array.stream().filter(JsonString.class::isInstance).map(JsonText::text).toList();
    }

    static List<JsonObject> objects(JsonObject json, String key) {
        if (!(json.get(key) instanceof jakarta.json.JsonArray array)) {
            return List.of();
        }
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
