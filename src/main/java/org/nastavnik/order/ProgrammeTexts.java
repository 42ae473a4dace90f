package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.MentoringForm;

/** What the model programme says of stages and forms, whatever the school. */
@ApplicationScoped
class ProgrammeTexts {

    private static final JsonObject TEXTS = read("/reference/programme.json");
    private static final JsonObject FORMS = read("/reference/forms.json");

    String purpose(ActRegime regime) {
        return TEXTS.getJsonObject("purpose").getString(regime.grounds().name());
    }

    /** Those of pupils, of staff and of all, as far as the year has them. */
    List<String> list(String name, ActRegime regime) {
        JsonObject parts = TEXTS.getJsonObject(name);
        return Arrays.stream(Ground.Regime.values())
                .filter(regime::covers)
                .filter(part -> parts.containsKey(part.name()))
                .flatMap(part -> texts(parts.getJsonArray(part.name())).stream())
                .toList();
    }

    List<MentoringProgramme.Stage> stages() {
        return TEXTS.getJsonArray("stages").getValuesAs(JsonObject.class).stream()
                .map(
                        stage ->
                                new MentoringProgramme.Stage(
                                        stage.getString("title"),
                                        texts(stage.getJsonArray("measures")),
                                        texts(stage.getJsonArray("results"))))
                .toList();
    }

    /** What is done at a stage of monitoring, and by whom. */
    record Monitored(String content, String responsible) {}

    Monitored monitored(String stage) {
        return TEXTS.getJsonArray("monitoring").getValuesAs(JsonObject.class).stream()
                .filter(known -> stage.toLowerCase(Locale.ROOT).contains(known.getString("stage")))
                .findFirst()
                .map(
                        known ->
                                new Monitored(
                                        known.getString("content"), known.getString("responsible")))
                .orElseThrow();
    }

    /** Where the value of an indicator is taken from. */
    String source(@Nullable String indicator) {
        String other = TEXTS.getString("source");
        return indicator == null
                ? other
                : TEXTS.getJsonObject("sources").getString(indicator, other);
    }

    MentoringProgramme.Form form(MentoringForm form) {
        JsonObject own = TEXTS.getJsonObject("forms").getJsonObject(form.code());
        JsonObject official = official(form.code());
        return new MentoringProgramme.Form(
                form.name(),
                own.getString("purpose"),
                texts(own.getJsonArray("tasks")),
                form.code().equals("PUPIL_PUPIL") ? portrait() : null,
                variants(
                        own.containsKey("variants")
                                ? own.getJsonArray("variants")
                                : official.getJsonArray("roleVariants")),
                procedure(official.get("procedure")),
                own.containsKey("scheme") ? scheme(own.getJsonArray("scheme")) : List.of(),
                own.getString("result"));
    }

    private static JsonObject official(String code) {
        return FORMS.getJsonArray("forms").getValuesAs(JsonObject.class).stream()
                .filter(form -> form.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MentoringProgramme.Portrait portrait() {
        JsonObject known = FORMS.getJsonObject("pupilPupilParticipants");
        return new MentoringProgramme.Portrait(
                texts(known.getJsonArray("mentor")),
                List.of(known.getString("passive")),
                List.of(known.getString("active")));
    }

    private static List<MentoringProgramme.Variant> variants(JsonArray known) {
        return known.getValuesAs(JsonObject.class).stream()
                .map(
                        variant ->
                                new MentoringProgramme.Variant(
                                        variant.getString(
                                                variant.containsKey("roles") ? "roles" : "name"),
                                        variant.isNull("goal") ? null : variant.getString("goal")))
                .toList();
    }

    /** As the official table says; the usual way where it has no row of the form. */
    private static MentoringProgramme.Procedure procedure(@Nullable JsonValue known) {
        JsonObject way = known instanceof JsonObject row ? row : TEXTS.getJsonObject("procedure");
        return new MentoringProgramme.Procedure(
                texts(way.getJsonArray("selection")),
                texts(way.getJsonArray("training")),
                texts(way.getJsonArray("pairing")),
                texts(way.getJsonArray("motivation")),
                texts(way.getJsonArray("completion")));
    }

    private static List<MentoringProgramme.Step> scheme(JsonArray steps) {
        return steps.getValuesAs(JsonObject.class).stream()
                .map(
                        step ->
                                new MentoringProgramme.Step(
                                        step.getString("stage"), step.getString("measures")))
                .toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static JsonObject read(String file) {
        try (InputStream in = ProgrammeTexts.class.getResourceAsStream(file);
                var reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
