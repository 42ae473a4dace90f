package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.StrictReader;
import org.nastavnik.docx.TemplateRejected;

/**
 * Every paper of {@code templates/}; what is made of the samples lies in {@code target/documents}
 * to be looked at.
 */
class DocumentTemplatesTest {

    private static final Path MADE = Path.of("target", "documents");

    private static final PaperKind APPOINTMENT_ORDER = PaperKind.of("appointment-order");
    private static final PaperKind PAIRING_ORDER = PaperKind.of("pairing-order");
    private static final PaperKind INDIVIDUAL_PLAN = PaperKind.of("individual-plan");
    private static final PaperKind MENTOR_JOURNAL = PaperKind.of("mentor-journal");

    static Stream<PaperKind> papers() {
        return PaperKind.all();
    }

    private static String textOf(PaperKind kind, JsonObject data, String variant)
            throws IOException {
        try {
            byte[] docx = kind.render(kind.read(data));
            Files.createDirectories(MADE);
            Files.write(MADE.resolve(kind.folder() + variant + ".docx"), docx);
            assertThat(StrictReader.complaints(docx)).as(kind + variant).isEmpty();
            String text = PlainText.of(docx);
            Files.writeString(MADE.resolve(kind.folder() + variant + ".txt"), text);
            return text;
        } catch (TemplateRejected rejected) {
            return fail(kind + " " + rejected.findings());
        }
    }

    private static JsonObject with(JsonObject data, String field, JsonValue value) {
        return Json.createObjectBuilder(data).add(field, value).build();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void asksOnlyForWhatTheRecordHas(PaperKind kind) throws TemplateRejected {
        assertThat(kind.template().check(kind.shape())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void leavesNothingOfTheRecordOut(PaperKind kind) throws TemplateRejected {
        assertThat(UsedFields.unused(kind.record(), kind.template().tags())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void printsTheSampleAsExpected(PaperKind kind) throws IOException {
        String text = textOf(kind, kind.json(), "");

        assertThat(text).isEqualTo(kind.expected()).doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void makesTheSameBytesTwice(PaperKind kind) throws IOException, TemplateRejected {
        assertThat(kind.render(kind.sample())).isEqualTo(kind.render(kind.sample()));
    }

    static Stream<PaperKind> orders() {
        return PaperKind.all().filter(kind -> kind.expected().contains("\nПРИКАЗ\n"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void leavesBlanksForNumberAndDateOfADraft(PaperKind kind) throws IOException {
        JsonObject draft = with(kind.json(), "registration", JsonValue.NULL);

        String text = textOf(kind, draft, "-draft");

        assertThat(text).contains("____________\t№\u00a0____\n");
        assertThat(text.lines().filter(line -> line.matches("Приложение( №.*)?")).count())
                .isEqualTo(text.lines().filter("от ____________ №\u00a0____"::equals).count());
    }

    @Test
    void namesMentorsInThePointsWhereThereIsNoAnnex() throws IOException {
        JsonObject data = with(APPOINTMENT_ORDER.json(), "annexed", JsonValue.FALSE);

        assertThat(textOf(APPOINTMENT_ORDER, data, "-listed"))
                .contains(
                        "1.1.\u00a0Образцова-Тестова Петра Ильича, учителя математики",
                        "1.2.\u00a0Примерову Анну Сергеевну, педагога-психолога",
                        "1.3.\u00a0Черновик Дарью Павловну, ученицу 10 «А» класса",
                        "(форма наставничества «Ученик – ученик»).")
                .doesNotContain("Приложение");
    }

    @Test
    void leavesBlanksInTheMarkOfAPlanNotYetApproved() throws IOException {
        JsonObject plan = INDIVIDUAL_PLAN.json();
        JsonObject approval = with(plan.getJsonObject("approval"), "order", JsonValue.NULL);

        assertThat(textOf(INDIVIDUAL_PLAN, with(plan, "approval", approval), "-draft"))
                .contains("Приказ №\u00a0____ от __________\n");
    }

    @Test
    void keepsEveryRowOfALongPaper() throws IOException {
        assertThat(textOf(PAIRING_ORDER, repeated(PAIRING_ORDER, "units", 10), "-long"))
                .contains("\n30\tГ-01\t");
        assertThat(textOf(MENTOR_JOURNAL, repeated(MENTOR_JOURNAL, "meetings", 10), "-long"))
                .contains("\n09.11.2026\t");
        assertThat(
                        textOf(
                                APPOINTMENT_ORDER,
                                repeated(APPOINTMENT_ORDER, "acquainted", 12),
                                "-long"))
                .contains("Тестова\u00a0О.В.");
        assertThat(textOf(INDIVIDUAL_PLAN, repeated(INDIVIDUAL_PLAN, "items", 7), "-long"))
                .contains("Работа с родителями");
    }

    private static JsonObject repeated(PaperKind kind, String list, int times) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (int i = 0; i < times; i++) {
            kind.json().getJsonArray(list).forEach(rows::add);
        }
        return with(kind.json(), list, rows.build());
    }

    @Test
    void namesASinglePairInTheText() throws IOException {
        JsonObject unit = PAIRING_ORDER.json().getJsonArray("units").getJsonObject(0);
        JsonObject single =
                Json.createObjectBuilder()
                        .add("mentor", unit.get("mentor"))
                        .add("mentee", unit.getJsonArray("mentees").get(0))
                        .build();

        assertThat(textOf(PAIRING_ORDER, with(PAIRING_ORDER.json(), "single", single), "-single"))
                .contains(
                        "1. Закрепить за учителем физики Учебной Майей Олеговной наставника – учителя математики"
                                + " Образцова-Тестова Петра Ильича на период с\u00a001.10.2026 по\u00a031.05.2027.")
                .doesNotContain("приложени", "Приложени");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void makesAPaperOutOfTheLeastData(PaperKind kind) throws IOException {
        JsonObjectBuilder least = Json.createObjectBuilder(kind.json());
        for (RecordComponent component : kind.record().getRecordComponents()) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                least.addNull(component.getName());
            } else if (component.getType() == List.class) {
                least.add(component.getName(), JsonValue.EMPTY_JSON_ARRAY);
            }
        }

        assertThat(textOf(kind, least.build(), "-least")).doesNotContain("{{", "null");
    }
}
