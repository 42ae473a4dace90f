package org.nastavnik.survey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;

/** Reads a questionnaire from the JSON in which it ships and in which a survey keeps it. */
final class QuestionnaireText {

    private static final String ALL_FORMS = "*";
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    private QuestionnaireText() {}

    static Questionnaire read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject());
        }
    }

    static Questionnaire read(JsonObject json) {
        return new Questionnaire(
                json.getString("code"),
                json.getString("title"),
                SurveyPhase.valueOf(json.getString("phase")),
                texts(json, "forms").stream().filter(form -> !form.equals(ALL_FORMS)).toList(),
                Side.valueOf(json.getString("role")),
                json.getString("source").equals("RECALLED"),
                json.getString("instruction"),
                json.getString("provenance", null),
                firstOf(json),
                json.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                        .map(QuestionnaireText::question)
                        .toList());
    }

    /** Of those that ship the codes tell which two belong together. */
    private static @Nullable String firstOf(JsonObject json) {
        String code = json.getString("code");
        String usual =
                code.endsWith("_EXIT") ? code.substring(0, code.length() - 4) + "ENTRY" : null;
        return json.getString("pairedWith", usual);
    }

    private static Question question(JsonObject json) {
        Question.Type type = Question.Type.valueOf(json.getString("type"));
        String filledBy = json.getString("filledBy", null);
        return new Question(
                json.getInt("no"),
                json.getString("text"),
                type,
                json.getBoolean("required"),
                type == Question.Type.SCALE ? marks(json) : texts(json, "options"),
                new Question.Limits(number(json, "min"), number(json, "max")),
                condition(json.getJsonObject("showIf")),
                json.getString("mustBe", null),
                texts(json, "visibleTo").stream().map(Role::valueOf).toList(),
                filledBy == null ? null : Role.valueOf(filledBy),
                json.getBoolean("perCompetence", false),
                links(json));
    }

    /** From 1 to 10 where the scale says nothing else. */
    private static List<String> marks(JsonObject json) {
        return IntStream.rangeClosed(json.getInt("min", LOWEST), json.getInt("max", HIGHEST))
                .mapToObj(String::valueOf)
                .toList();
    }

    private static Question.Links links(JsonObject json) {
        return new Question.Links(
                number(json, "pairsWith"),
                json.getString("impact", null),
                json.getString("swot", null),
                json.getString("indicator", null),
                json.getString("criterion", null));
    }

    private static Question.@Nullable Condition condition(@Nullable JsonObject json) {
        return json == null
                ? null
                : new Question.Condition(json.getInt("no"), json.getString("equals"));
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }

    private static List<String> texts(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
