package org.nastavnik.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nastavnik.order.OrderFixtures.YEAR;
import static org.nastavnik.order.OrderFixtures.frame;
import static org.nastavnik.order.OrderFixtures.name;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Registration;
import org.nastavnik.docx.DocumentProperties;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.GrammarFilters;
import org.nastavnik.grammar.Post;
import org.nastavnik.grammar.PrintedForm;
import org.nastavnik.grammar.PrintedForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Period;

/** The orders through the templates that ship with the program. */
class OrderPapersTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate TO = LocalDate.of(2027, 5, 31);
    private static final Registration NUMBERED =
            new Registration("100-к", LocalDate.of(2026, 9, 22));
    private static final DeclinableName DOUBLE = name("Образцов-Тестов", "Пётр", "Ильич", Gender.M);
    private static final DeclinableName SHORT = name("Сафин", "Фарид", null, Gender.M);

    static String text(String folder, Record data) throws IOException, TemplateRejected {
        return PlainText.of(print(folder, data)).replace('\u00a0', ' ');
    }

    static byte[] print(String folder, Record data) throws IOException, TemplateRejected {
        Map<String, Filter> filters = new HashMap<>();
        GrammarFilters.all().forEach((key, filter) -> filters.put(key, filter::apply));
        byte[] docx = Files.readAllBytes(TEMPLATES.resolve(folder + "/template.docx"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.compile(docx, new TemplateOptions(filters, OrderPapersTest::partial))
                .render(
                        data,
                        new DocumentProperties("Приказ", "Школа", Instant.EPOCH, "ru-RU"),
                        out);
        return out.toByteArray();
    }

    private static byte @Nullable [] partial(String name) {
        try {
            return Files.readAllBytes(TEMPLATES.resolve("partials/" + name + ".docx"));
        } catch (IOException e) {
            return null;
        }
    }

    private static PairingOrder.Unit unit(String code, PairingOrder.Participant... mentees) {
        return new PairingOrder.Unit(
                code,
                "«Учитель – учитель»",
                new PairingOrder.Participant(DOUBLE, Post.of("учитель математики")),
                List.of(mentees),
                FROM,
                TO);
    }

    private static PairingOrder.Participant mentee(String lastName) {
        return new PairingOrder.Participant(
                name(lastName, "Майя", "Олеговна", Gender.F), Post.of("учитель физики"));
    }

    private static PairingOrder pairing(
            @Nullable Registration number, boolean pupils, PairingOrder.Unit... units) {
        return PairingOrder.of(
                frame(number, List.of(DOUBLE, SHORT)),
                new Period(FROM, TO),
                LocalDate.of(2026, 10, 10),
                List.of(units),
                pupils);
    }

    private static AppointmentOrder appointment(boolean pupils, AppointmentOrder.Mentor... list) {
        return AppointmentOrder.of(
                frame(NUMBERED, List.of(DOUBLE)),
                YEAR,
                LocalDate.of(2026, 9, 30),
                List.of(list),
                List.of(),
                pupils);
    }

    private static AppointmentOrder.Mentor mentor(DeclinableName name, String post) {
        return new AppointmentOrder.Mentor(name, Post.of(post), List.of("«Учитель – учитель»"));
    }

    static AppointmentOrder.Mentor mentor(List<String> forms) {
        return new AppointmentOrder.Mentor(SHORT, Post.of("учитель физики"), forms);
    }

    static String appointed(AppointmentOrder.Mentor mentor) throws IOException, TemplateRejected {
        return text("appointment-order", appointment(false, mentor));
    }

    @Test
    void printsOnePair() throws IOException, TemplateRejected {
        String text =
                text("pairing-order", pairing(NUMBERED, true, unit("П-01", mentee("Учебная"))));

        assertThat(text)
                .contains(
                        "22.09.2026\t№ 100-к\n",
                        "О закреплении наставнических пар (групп)\n",
                        "с 01.10.2026 по 31.05.2027 согласно приложению.",
                        "2. Наставникам до 10.10.2026 разработать",
                        "3. Заместителю директора по УВР Тестовой О.В. ознакомить",
                        "оставляю за собой.",
                        "Директор школы\tТ.А. Образцова",
                        "1\tП-01\t«Учитель – учитель»\tОбразцов-Тестов Пётр Ильич, учитель"
                                + " математики\tУчебная Майя Олеговна, учитель физики\t");
    }

    @Test
    void namesTheOnlyPairOfStaffInTheText() throws IOException, TemplateRejected {
        String text =
                text("pairing-order", pairing(NUMBERED, false, unit("П-01", mentee("Учебная"))));

        assertThat(text)
                .contains("учителем физики Учебной Майей Олеговной")
                .contains("Образцова-Тестова Петра Ильича")
                .doesNotContain("Приложение");
    }

    @Test
    void printsABlankForTheNumberOfADraft() throws IOException, TemplateRejected {
        String text = text("pairing-order", pairing(null, true, unit("П-01", mentee("Учебная"))));

        assertThat(text).contains("____________\t№ ____\n").doesNotContain("22.09.2026");
    }

    @Test
    void printsAGroupOfFiveInOneRow() throws IOException, TemplateRejected {
        String text =
                text(
                        "pairing-order",
                        pairing(
                                NUMBERED,
                                false,
                                unit(
                                        "Г-01",
                                        mentee("Первая"),
                                        mentee("Вторая"),
                                        mentee("Третья"),
                                        mentee("Четвёртая"),
                                        new PairingOrder.Participant(
                                                SHORT, Post.of("социальный педагог")))));

        assertThat(text.lines().filter(line -> line.startsWith("1\tГ-01")))
                .singleElement()
                .asString()
                .contains("Первая Майя Олеговна", "Четвёртая Майя", "Сафин Фарид, социальный");
    }

    @Test
    void numbersThirtyPairs() throws IOException, TemplateRejected {
        PairingOrder.Unit[] thirty =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> unit("П-%02d".formatted(i), mentee("Учебная")))
                        .toArray(PairingOrder.Unit[]::new);

        String text = text("pairing-order", pairing(NUMBERED, false, thirty));

        assertThat(text.lines().filter(line -> line.matches("\\d+\tП-\\d\\d\t.*"))).hasSize(30);
        assertThat(text).contains("\n30\tП-30\t");
    }

    @Test
    void appointsInTheAccusativeWhereMentorsAreFew() throws IOException, TemplateRejected {
        String text =
                text(
                        "appointment-order",
                        appointment(
                                false,
                                mentor(DOUBLE, "учитель математики"),
                                mentor(SHORT, "социальный педагог")));

        assertThat(text)
                .contains(
                        "1.1. Образцова-Тестова Петра Ильича, учителя математики",
                        "1.2. Сафина Фарида, социального педагога",
                        "организовать обучение наставников до 30.09.2026")
                .doesNotContain("Приложение", "Основание:");
    }

    @Test
    void namesPupilsInAnInternalAnnexOnly() throws IOException, TemplateRejected {
        String text =
                text(
                        "appointment-order",
                        appointment(
                                true,
                                mentor(
                                        name("Черновик", "Дарья", "Павловна", Gender.F),
                                        "ученица 10 «А» класса")));

        assertThat(text)
                .contains(
                        "Для служебного пользования школы",
                        "1\tЧерновик Дарья Павловна\tученица 10 «А» класса\t")
                .doesNotContain("1.1.");
    }

    @Test
    void putsManyMentorsIntoAnAnnexThatIsNotInternal() throws IOException, TemplateRejected {
        AppointmentOrder.Mentor[] six =
                IntStream.range(0, 6)
                        .mapToObj(i -> mentor(DOUBLE, "учитель"))
                        .toArray(AppointmentOrder.Mentor[]::new);

        assertThat(text("appointment-order", appointment(false, six)))
                .contains("Приложение\n", "\n6\tОбразцов-Тестов Пётр Ильич\tучитель\t")
                .doesNotContain("служебного пользования");
    }

    @Test
    void tellsEveryDeclinedFormThatItPrints() {
        PairingOrder order = pairing(NUMBERED, false, unit("П-01", mentee("Учебная")));
        List<PrintedForm> told = new ArrayList<>();

        String text = PrintedForms.during(() -> textOf("pairing-order", order), told::add);

        assertThat(told)
                .extracting(PrintedForm::in, PrintedForm::printed)
                .contains(
                        tuple(Case.ACC, "Образцова-Тестова Петра Ильича"),
                        tuple(Case.INS, "Учебной Майей Олеговной"),
                        tuple(Case.INS, "учителем физики"),
                        tuple(Case.DAT, "заместителю директора по УВР"));
        assertThat(told)
                .filteredOn(form -> form.nominative().contains("учитель"))
                .allSatisfy(form -> assertThat(text).contains(form.printed()));
    }

    private static String textOf(String folder, Record data) {
        try {
            return text(folder, data);
        } catch (IOException | TemplateRejected e) {
            throw new IllegalStateException(e);
        }
    }
}
