package org.nastavnik.roadmap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The official forms that ship with the program. */
final class Outlines {

    private static final Map<Outline, OutlineText> ALL = read();
    private static final List<String> STAGES = readStages();

    private Outlines() {}

    static OutlineText of(Outline outline) {
        return Objects.requireNonNull(ALL.get(outline), outline::name);
    }

    /** The seven stages of a programme. */
    static List<String> stages() {
        return STAGES;
    }

    private static List<String> readStages() {
        return file("/reference/stages.json")
                .getJsonArray("canonical")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(stage -> stage.getString("title"))
                .toList();
    }

    private static JsonObject file(String name) {
        try (InputStream in = Outlines.class.getResourceAsStream(name);
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Outline, OutlineText> read() {
        Map<Outline, OutlineText> all = new EnumMap<>(Outline.class);
        JsonObject forms = file("/reference/road-maps.json");
        for (Outline outline : Outline.values()) {
            all.put(outline, text(forms.getJsonObject(outline.name())));
        }
        return all;
    }

    private static OutlineText text(JsonObject form) {
        return new OutlineText(
                words(form.getJsonArray("tasks")),
                form.getJsonArray("abbreviations").getValuesAs(JsonObject.class).stream()
                        .map(a -> new Abbreviation(a.getString("brief"), a.getString("whole")))
                        .toList(),
                form.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                        .map(Outlines::row)
                        .toList());
    }

    private static OutlineText.Row row(JsonObject row) {
        return new OutlineText.Row(
                row.getString("section"),
                row.getString("part", null),
                row.getString("content"),
                deadline(row.getJsonObject("deadline")),
                row.getString("result", null),
                row.getString("indicator", null),
                words(row.getJsonArray("responsible")),
                proofs(row));
    }

    private static List<Proof> proofs(JsonObject row) {
        return row.containsKey("proofs")
                ? words(row.getJsonArray("proofs")).stream().map(Proof::valueOf).toList()
                : List.of();
    }

    private static OutlineText.@Nullable Deadline deadline(@Nullable JsonObject deadline) {
        return deadline == null
                ? null
                : new OutlineText.Deadline(
                        deadline.getString("words"),
                        deadline.containsKey("lastMonth") ? deadline.getInt("lastMonth") : null);
    }

    private static List<String> words(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
