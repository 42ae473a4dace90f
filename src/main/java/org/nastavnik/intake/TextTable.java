package org.nastavnik.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and texts in their order, as one column of a table keeps them. */
final class TextTable {

    private TextTable() {}

    static String json(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            read.keySet().forEach(name -> texts.put(name, read.getString(name)));
        }
        return texts;
    }
}
