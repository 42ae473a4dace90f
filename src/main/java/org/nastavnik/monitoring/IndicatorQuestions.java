package org.nastavnik.monitoring;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nastavnik.survey.Question;
import org.nastavnik.survey.Side;

/**
 * Which questions tell of satisfaction, and which answer counts: each survey keeps its questions,
 * and a school may have its own, numbered otherwise.
 */
final class IndicatorQuestions {

    static final IndicatorQuestions NONE = new IndicatorQuestions(Map.of());

    /**
     * @param question as answers are kept: «q15»
     * @param yes the first of its options
     */
    private record Key(String question, String yes) {}

    /** A questionnaire, as far as indicators need it. */
    private record Asked(Side side, List<Key> keys) {}

    private final Map<Long, Side> sides = new HashMap<>();
    private final List<Key> keys;
    private final List<String> surveys;

    /**
     * @param contents questionnaires as JSON, by id of the survey
     */
    IndicatorQuestions(Map<Long, String> contents) {
        Map<String, Asked> read = new HashMap<>();
        Map<Key, List<Long>> asking = new LinkedHashMap<>();
        contents.forEach(
                (survey, content) -> {
                    Asked asked = read.computeIfAbsent(content, IndicatorQuestions::read);
                    sides.put(survey, asked.side());
                    asked.keys()
                            .forEach(
                                    key ->
                                            asking.computeIfAbsent(key, k -> new ArrayList<>())
                                                    .add(survey));
                });
        keys = List.copyOf(asking.keySet());
        surveys = asking.values().stream().map(IndicatorQuestions::numbers).toList();
    }

    private static String numbers(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Asked read(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            JsonObject questionnaire = reader.readObject();
            return new Asked(
                    Side.valueOf(questionnaire.getString("role")),
                    questionnaire.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                            .filter(IndicatorQuestions::isCounted)
                            .map(IndicatorQuestions::key)
                            .toList());
        }
    }

    private static boolean isCounted(JsonObject question) {
        return question.getString("indicator", "").startsWith("SATISFACTION")
                && question.getString("type").equals(Question.Type.SINGLE_CHOICE.name());
    }

    private static Key key(JsonObject question) {
        return new Key("q" + question.getInt("no"), question.getJsonArray("options").getString(0));
    }

    /** Whom the survey asks. */
    Side side(long survey) {
        return sides.getOrDefault(survey, Side.ANY);
    }

    /** True of an answer {@code w} in a survey {@code v} that tells of satisfaction. */
    String asked() {
        return any(i -> "w.questionKey = :key%d and v.id in (%s)".formatted(i, surveys.get(i)));
    }

    /** True of an answer that tells that somebody is content. */
    String content() {
        return any(
                i ->
                        "w.questionKey = :key%d and w.words = :yes%d and v.id in (%s)"
                                .formatted(i, i, surveys.get(i)));
    }

    private String any(IntFunction<String> condition) {
        return keys.isEmpty()
                ? "1 = 0"
                : IntStream.range(0, keys.size())
                        .mapToObj(condition)
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** What the names in the two conditions mean. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            values.put("key" + i, keys.get(i).question());
            values.put("yes" + i, keys.get(i).yes());
        }
        return values;
    }
}
