package org.nastavnik.pairing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.function.Consumer;
import org.nastavnik.people.Person;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;

/** Puts what somebody answered into the form that the curator accepts it by. */
final class IntakeAnswers {

    private final JsonObject fields;

    IntakeAnswers(IntakeDraft draft) {
        try (var reader = Json.createReader(new StringReader(draft.content()))) {
            fields = reader.readObject();
        }
    }

    void fill(MentorForm form, BaseWords words, MentoringForms kinds) {
        List<String> named = lines("forms").stream().map(IntakeAnswers::key).toList();
        List<String> codes =
                kinds.all().stream()
                        .filter(kind -> named.contains(key(kind.name())))
                        .map(MentoringForm::code)
                        .toList();
        form.forms = codes.isEmpty() ? form.forms : codes;
        form.areas = words.byText(BaseWords.Kind.AREAS, lines("areas")).all();
        form.ages = words.byText(BaseWords.Kind.AGE_GROUPS, lines("ages")).all();
        words.byText(BaseWords.Kind.MEETINGS, lines("meeting"))
                .first()
                .ifPresent(code -> form.meeting = code);
        put("achievements", text -> form.achievements = text);
        put("interests", text -> form.interests = text);
        put("hours", text -> form.hours = text);
        put("mentees", text -> form.mentees = text);
    }

    void fill(RequestForm form, BaseWords words) {
        form.areas = words.byText(BaseWords.Kind.AREAS, lines("areas")).all();
        words.byText(BaseWords.Kind.MEETINGS, lines("meeting"))
                .first()
                .ifPresent(code -> form.meeting = code);
        put("need", text -> form.need = text);
        put("result", text -> form.result = text);
        put("interests", text -> form.interests = text);
    }

    private void put(String field, Consumer<String> into) {
        if (fields.containsKey(field)) {
            into.accept(fields.getString(field));
        }
    }

    private List<String> lines(String field) {
        return fields.getString(field, "").lines().toList();
    }

    /** Papers print the forms in quotation marks, questionnaires without. */
    private static String key(String form) {
        return Person.searchKey(form).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
