package org.nastavnik.desk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.Sample;

/**
 * The sample of a template in its extremes, so that every «if» of a file gets printed once: as it
 * is, with the least data, with each yes turned into a no.
 */
final class SampleEditions {

    private SampleEditions() {}

    static List<Record> of(PaperTemplate paper) {
        JsonObject sample = Sample.json(paper);
        return List.of(
                Sample.of(paper),
                Sample.read(least(sample, paper.data()), paper.data(), paper.folder()),
                Sample.read(turned(sample), paper.data(), paper.folder()));
    }

    private static JsonObject least(JsonObject sample, Class<? extends Record> data) {
        JsonObjectBuilder least = Json.createObjectBuilder(sample);
        for (RecordComponent component : data.getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                least.addNull(component.getName());
            } else if (component.getType() == List.class) {
                least.add(component.getName(), JsonValue.EMPTY_JSON_ARRAY);
            }
        }
        return least.build();
    }

    private static JsonObject turned(JsonObject sample) {
        JsonObjectBuilder turned = Json.createObjectBuilder(sample);
        sample.forEach(
                (name, value) -> {
                    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                        turned.add(name, value == JsonValue.FALSE);
                    }
                });
        return turned.build();
    }
}
