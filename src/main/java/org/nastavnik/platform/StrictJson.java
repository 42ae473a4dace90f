package org.nastavnik.platform;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads one JSON object that means the same to every reader: no member twice, no endless depth. */
public final class StrictJson {

    private static final int DEEPEST = 20;

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private StrictJson() {}

    public static Optional<JsonObject> object(byte[] utf8) {
        try {
            return object(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    public static Optional<JsonObject> object(String text) {
        return value(text).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    public static Optional<JsonValue> value(String text) {
        if (depth(text) > DEEPEST) {
            return Optional.empty();
        }
        try (var reader = READERS.createReader(new StringReader("[" + text + "]"))) {
            // inside an array, a second value after the first one shows
            var read = reader.readArray();
            return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
        } catch (JsonException | IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Counted before parsing, because a parser may recurse. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }
}
