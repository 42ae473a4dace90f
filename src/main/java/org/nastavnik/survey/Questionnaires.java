package org.nastavnik.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The questionnaires that ship with the program. */
@ApplicationScoped
class Questionnaires {

    private static final Map<String, JsonObject> TEXTS = read();
    private static final List<Questionnaire> ALL =
            TEXTS.values().stream()
                    .map(QuestionnaireText::read)
                    .sorted(Comparator.comparing(Questionnaire::phase))
                    .toList();

    /** By phase, in the order of the year. */
    List<Questionnaire> all() {
        return ALL;
    }

    Optional<Questionnaire> find(String code) {
        return ALL.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    Questionnaire byCode(String code) {
        return find(code).orElseThrow(() -> new SurveyNotFound(code));
    }

    /** As a survey keeps it: later editions change nothing in what was asked. */
    String text(Questionnaire questionnaire) {
        return Objects.requireNonNull(TEXTS.get(questionnaire.code())).toString();
    }

    private static Map<String, JsonObject> read() {
        Map<String, JsonObject> texts = new LinkedHashMap<>();
        try (InputStream in =
                        Questionnaires.class.getResourceAsStream("/reference/questionnaires.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            reader.readObject()
                    .getJsonArray("questionnaires")
                    .getValuesAs(JsonObject.class)
                    .forEach(json -> texts.put(json.getString("code"), json));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
