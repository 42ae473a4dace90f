package org.nastavnik.journal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of meetings and the words of the journal's second column, as the programme has them.
 */
public final class MeetingKinds {

    static final String ACQUAINTANCE = "ACQUAINTANCE";
    static final String TRIAL = "TRIAL";
    static final String PLANNING = "PLANNING";
    static final String REGULAR = "REGULAR";
    static final String FINAL = "FINAL";

    private static final JsonObject STAGES = read();
    private static final List<MeetingKind> ALL =
            STAGES.getJsonArray("meetingKinds").getValuesAs(JsonObject.class).stream()
                    .map(
                            kind ->
                                    new MeetingKind(
                                            kind.getString("code"),
                                            kind.getString("title"),
                                            kind.getBoolean("oncePerPair")))
                    .toList();

    private MeetingKinds() {}

    /** In the order in which the programme expects them. */
    public static List<MeetingKind> all() {
        return ALL;
    }

    public static MeetingKind byCode(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    static Optional<MeetingKind> find(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** First of one, second of many. */
    public static List<String> arrangements() {
        return texts("grouping");
    }

    public static List<String> activities() {
        return texts("activity");
    }

    private static List<String> texts(String list) {
        JsonArray words = STAGES.getJsonObject("meetingArrangement").getJsonArray(list);
        return words.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static JsonObject read() {
        try (InputStream in = MeetingKinds.class.getResourceAsStream("/reference/stages.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
