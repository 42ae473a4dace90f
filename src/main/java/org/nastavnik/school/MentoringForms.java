package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;

/** The forms of mentoring that ship with the program, in the order of the official list. */
@ApplicationScoped
public class MentoringForms {

    private static final Map<String, MentoringForm> FORMS = read();

    public List<MentoringForm> all() {
        return List.copyOf(FORMS.values());
    }

    public boolean knows(@Nullable String code) {
        return code != null && FORMS.containsKey(code);
    }

    public MentoringForm byCode(String code) {
        return Objects.requireNonNull(FORMS.get(code), code);
    }

    private static Map<String, MentoringForm> read() {
        Map<String, MentoringForm> forms = new LinkedHashMap<>();
        try (InputStream in = MentoringForms.class.getResourceAsStream("/reference/forms.json");
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            for (JsonObject form :
                    reader.readObject().getJsonArray("forms").getValuesAs(JsonObject.class)) {
                forms.put(form.getString("code"), form(form));
            }
            return forms;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MentoringForm form(JsonObject form) {
        JsonValue annex = form.getOrDefault("annex", JsonValue.NULL);
        return new MentoringForm(
                form.getString("code"),
                form.getString("name"),
                kinds(form.getJsonArray("mentorKind")),
                kinds(form.getJsonArray("menteeKind")),
                form.getBoolean("staffMentoring"),
                !form.getBoolean("personal", false),
                annex.getValueType() == JsonValue.ValueType.OBJECT
                        ? annex(annex.asJsonObject())
                        : null);
    }

    private static MentoringForm.Annex annex(JsonObject annex) {
        return new MentoringForm.Annex(
                annex.getString("rowLabel"),
                texts(annex.getJsonArray("documents")),
                texts(annex.getJsonArray("formats")));
    }

    /** «Педагог» of the official list is any pedagogical worker, a deputy director among them. */
    private static List<AffiliationKind> kinds(JsonArray names) {
        List<String> allowed = texts(names);
        return Arrays.stream(AffiliationKind.values())
                .filter(
                        kind ->
                                allowed.contains(word(kind))
                                        || kind.staff() && allowed.contains("TEACHER"))
                .toList();
    }

    private static String word(AffiliationKind kind) {
        return kind == AffiliationKind.PARTNER_EMPLOYEE ? "EMPLOYER" : kind.name();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
