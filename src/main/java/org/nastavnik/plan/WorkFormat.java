package org.nastavnik.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** In which format mentor and mentee work; plan and journal each have their own word for it. */
public enum WorkFormat {
    IN_PERSON,
    REMOTE;

    private static final Map<String, JsonObject> WORDS = read();

    /** As the column «Формат» of the plan prints it. */
    public String planText() {
        return word("planText");
    }

    /** As the journal prints it. */
    public String journalText() {
        return word("journalText");
    }

    private String word(String column) {
        return Objects.requireNonNull(WORDS.get(name()), name()).getString(column);
    }

    private static Map<String, JsonObject> read() {
        try (InputStream in = WorkFormat.class.getResourceAsStream("/reference/stages.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader
                    .readObject()
                    .getJsonObject("meetingFormats")
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .collect(Collectors.toMap(item -> item.getString("code"), item -> item));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
