package org.nastavnik.monitoring;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which questions tell of satisfaction, and which answer counts. */
final class IndicatorQuestions {

    /**
     * @param question as answers are kept: «q15»
     */
    record Key(String questionnaire, String question) {}

    private static final List<JsonObject> QUESTIONNAIRES = read();

    static final List<Key> ALL = QUESTIONNAIRES.stream().flatMap(IndicatorQuestions::keys).toList();

    /** The first of the two answers, the same in all questionnaires. */
    static final String YES =
            QUESTIONNAIRES.stream()
                    .flatMap(IndicatorQuestions::counted)
                    .map(question -> question.getJsonArray("options").getString(0))
                    .findFirst()
                    .orElseThrow();

    private IndicatorQuestions() {}

    private static Stream<JsonObject> counted(JsonObject questionnaire) {
        return questionnaire.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .filter(question -> question.getString("indicator", "").startsWith("SATISFACTION"));
    }

    private static Stream<Key> keys(JsonObject questionnaire) {
        return counted(questionnaire)
                .map(q -> new Key(questionnaire.getString("code"), "q" + q.getInt("no")));
    }

    private static List<JsonObject> read() {
        try (InputStream in =
                        IndicatorQuestions.class.getResourceAsStream(
                                "/reference/questionnaires.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return List.copyOf(
                    reader.readObject()
                            .getJsonArray("questionnaires")
                            .getValuesAs(JsonObject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
