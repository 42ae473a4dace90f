package org.nastavnik.survey;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a questionnaire as {@link QuestionnaireText} reads it. */
final class QuestionnaireJson {

    private QuestionnaireJson() {}

    static String write(Questionnaire questionnaire) {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("code", questionnaire.code())
                        .add("title", questionnaire.title())
                        .add("phase", questionnaire.phase().name())
                        .add(
                                "forms",
                                questionnaire.isForAllForms()
                                        ? texts(List.of("*"))
                                        : texts(questionnaire.forms()))
                        .add("role", questionnaire.side().name())
                        .add("source", questionnaire.sample() ? "RECALLED" : "OWN")
                        .add("instruction", questionnaire.instruction());
        put(json, "provenance", questionnaire.provenance());
        put(json, "pairedWith", questionnaire.pairedWith());
        JsonArrayBuilder questions = Json.createArrayBuilder();
        questionnaire.questions().forEach(question -> questions.add(question(question)));
        return json.add("questions", questions).build().toString();
    }

    private static JsonObjectBuilder question(Question question) {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("no", question.no())
                        .add("text", question.text())
                        .add("type", question.type().name())
                        .add("required", question.required());
        if (question.type() != Question.Type.SCALE && !question.options().isEmpty()) {
            json.add("options", texts(question.options()));
        }
        put(json, "min", question.limits().min());
        put(json, "max", question.limits().max());
        Question.Condition condition = question.condition();
        if (condition != null) {
            json.add(
                    "showIf",
                    Json.createObjectBuilder()
                            .add("no", condition.no())
                            .add("equals", condition.answer()));
        }
        addReaders(json, question);
        addLinks(json, question.links());
        return json;
    }

    private static void addReaders(JsonObjectBuilder json, Question question) {
        put(json, "mustBe", question.mustBe());
        if (!question.visibleTo().isEmpty()) {
            json.add("visibleTo", texts(question.visibleTo().stream().map(Enum::name).toList()));
        }
        put(json, "filledBy", question.filledBy() == null ? null : question.filledBy().name());
        if (question.perCompetence()) {
            json.add("perCompetence", true);
        }
    }

    private static void addLinks(JsonObjectBuilder json, Question.Links links) {
        put(json, "pairsWith", links.pairsWith());
        put(json, "impact", links.impact());
        put(json, "swot", links.swot());
        put(json, "indicator", links.indicator());
        put(json, "criterion", links.criterion());
    }

    private static void put(JsonObjectBuilder json, String name, @Nullable String text) {
        if (text != null) {
            json.add(name, text);
        }
    }

    private static void put(JsonObjectBuilder json, String name, @Nullable Integer number) {
        if (number != null) {
            json.add(name, number);
        }
    }

    private static JsonArrayBuilder texts(List<String> all) {
        return Json.createArrayBuilder(all);
    }
}
