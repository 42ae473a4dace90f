package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;

/** Topics to choose from: those of one's own last meetings first, then usual ones of the kind. */
@ApplicationScoped
class TypicalTopics {

    private static final int MOST = 20;
    private static final JsonObject BY_KIND = read();

    @Inject Meetings meetings;

    List<String> of(MentoringUnit unit, String kind) {
        List<String> own = meetings.of(unit).stream().map(entry -> entry.notes().topic()).toList();
        return Stream.of(lastFirst(own), usual(kind).stream(), usual(MeetingKinds.REGULAR).stream())
                .flatMap(topics -> topics)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> lastFirst(List<String> topics) {
        return Stream.iterate(topics.size() - 1, at -> at >= 0, at -> at - 1).map(topics::get);
    }

    static List<String> usual(String kind) {
        JsonArray topics = BY_KIND.getJsonArray(kind);
        return topics == null
                ? List.of()
                : topics.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static JsonObject read() {
        try (InputStream in = TypicalTopics.class.getResourceAsStream("/reference/topics.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
