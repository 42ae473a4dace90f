package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.nastavnik.document.EditedDocx;
import org.nastavnik.document.Hashes;
import org.nastavnik.docx.PlainText;
import org.nastavnik.lms.Page;

/** Templates changed by the city and by a school, and papers that leave in a package. */
class TemplateDeskIT {

    private static final String HEADING = "Журнал наставника (примерная форма)";

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor methodist = town.enter("methodist");
    private final Visitor curator = town.enter("curator1");
    private final Visitor stranger = town.enter("curator2");

    @Test
    void namesEverythingThatIsWrongWithAFileAndKeepsTheFormerOne() throws IOException {
        byte[] wrong =
                EditedDocx.of(
                        EditedDocx.of(shipped("individual-plan"), "{{form}}", "{{fore}}"),
                        "{{goal}}",
                        "{{goal|long}}");

        Page refused = methodist.upload("templates/individual-plan/checks", "template", wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Файл не принят", "{{fore}}", "Может быть, form?", "абзац");
        assertThat(methodist.get("templates/individual-plan").body())
                .contains("стандартный")
                .contains("Своих версий ещё нет");
    }

    @Test
    void tellsAFilterThatDoesNotSuitItsField() throws IOException {
        byte[] wrong = EditedDocx.of(shipped("individual-plan"), "{{goal}}", "{{goal|long}}");

        Page refused = methodist.upload("templates/individual-plan/checks", "template", wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("{{goal|long}}").contains("обработка не подходит");
    }

    @Test
    void saysBesideTheFieldWhatIsNoFile() {
        Page none = methodist.upload("templates/individual-plan/checks", "template", new byte[0]);
        byte[] large = new byte[10_000_001];
        Page tooLarge = methodist.upload("templates/individual-plan/checks", "template", large);
        byte[] text = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        Page noWord = methodist.upload("templates/individual-plan/checks", "template", text);

        assertThat(none.body()).contains("id=\"template-problem\"").contains("Выберите файл");
        assertThat(tooLarge.body()).contains("id=\"template-problem\"").contains("10 МБ");
        assertThat(noWord.body()).contains("это не документ Word (.docx)");
        assertThat(noWord.status()).isEqualTo(422);
    }

    @Test
    void schoolPrintsByItsOwnFileOthersByTheCitysAndBothGoBack() throws IOException {
        String journal = "templates/mentor-journal";
        use(methodist, "mentor-journal", saying("Журнал города"));
        assertThat(methodist.get(journal).body()).contains("изменён городом");
        assertThat(journalOf(curator, 1)).contains("Журнал города");

        Page forbidden = curator.upload(journal + "/checks", "template", saying("Журнал школы"));
        assertThat(forbidden.status()).isEqualTo(403);
        methodist.post("template-permissions", "template", "mentor-journal", "allowed", "true");
        use(curator, "mentor-journal", saying("Журнал школы"));

        assertThat(curator.get(journal).body()).contains("изменён школой");
        assertThat(methodist.get(journal).body())
                .contains("Свой файл у школ: МБОУ «Ершовская СОШ»");
        assertThat(journalOf(curator, 1)).contains("Журнал школы");
        assertThat(journalOf(stranger, 5)).contains("Журнал города");
        assertThat(stranger.get(journal + "/versions/1").status()).isEqualTo(404);
        assertThat(stranger.get(journal + "/versions/1/template").status()).isEqualTo(404);

        restore(curator, "mentor-journal");
        assertThat(journalOf(curator, 1)).contains("Журнал города");
        assertThat(PlainText.of(curator.download(journal + "/versions/1/template")))
                .contains("Журнал школы");
        restore(methodist, "mentor-journal");
        assertThat(journalOf(curator, 1)).contains(HEADING);
        assertThat(methodist.get(journal).body()).contains("возвращён общий шаблон");
        methodist.post("template-permissions", "template", "mentor-journal", "allowed", "false");
    }

    @Test
    void showsASecondMethodistWhatTheFirstHasDone() throws IOException {
        Page first = brought(methodist, "mentor-portfolio", "Заявка на участие", "Заявка первая");
        Page second = brought(methodist, "mentor-portfolio", "Заявка на участие", "Заявка вторая");
        confirm(methodist, "mentor-portfolio", first, "первая правка");

        Page overtaken = confirm(methodist, "mentor-portfolio", second, "вторая правка");

        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.body())
                .contains("ввёл(а) в действие версию 1")
                .contains("первая правка")
                .contains("value=\"вторая правка\"")
                .contains("Заявка вторая");
        assertThat(confirm(methodist, "mentor-portfolio", overtaken, "вторая правка").status())
                .isEqualTo(200);
        restore(methodist, "mentor-portfolio");
    }

    /** As after an update of the program that needs other data for the paper. */
    @Test
    void printsByTheStandardTemplateWhenTheCitysFitsNoMoreAndSaysSo() throws Exception {
        byte[] stale = EditedDocx.of(saying("Журнал старый"), "{{direction}}", "{{course}}");
        putToUse("mentor-journal", stale, 71);

        Page made = make(curator, 1);

        assertThat(made.body()).contains("Шаблон города не подходит");
        assertThat(PlainText.of(curator.download("documents/" + lastNumber(made) + "/file")))
                .contains(HEADING)
                .doesNotContain("Журнал старый");
        assertThat(methodist.get("templates?show=broken").body()).contains("Журнал наставника");
        assertThat(methodist.get("templates/mentor-journal").body())
                .contains("не подходит")
                .contains("{{course}}");
        restore(methodist, "mentor-journal");
        assertThat(make(curator, 1).body()).doesNotContain("Шаблон города не подходит");
    }

    /** Past the check, which would refuse it today. */
    private static void putToUse(String template, byte[] file, int number) throws SQLException {
        Map<String, String> database = RealDatabase.settings("demonstration");
        try (Connection connection =
                        DriverManager.getConnection(
                                database.get("NASTAVNIK_DB_URL"),
                                database.get("NASTAVNIK_DB_USER"),
                                database.get("NASTAVNIK_DB_PASSWORD"));
                PreparedStatement content =
                        connection.prepareStatement(
                                "INSERT INTO template_content"
                                        + " SELECT ?, ?, MIN(id), NOW() FROM person");
                PreparedStatement version =
                        connection.prepareStatement(
                                "INSERT INTO template_version (ownerId, name, number, hash,"
                                        + " reason, madeBy, madeAt)"
                                        + " SELECT 0, ?, ?, ?, 'до обновления', MIN(id), NOW()"
                                        + " FROM person")) {
            content.setString(1, Hashes.sha256(file));
            content.setBytes(2, file);
            content.executeUpdate();
            version.setString(1, template);
            version.setInt(2, number);
            version.setString(3, Hashes.sha256(file));
            version.executeUpdate();
        }
    }

    @Test
    @EnabledIf("org.nastavnik.it.Office#isInstalled")
    void givesAPaperAsPdfTwiceTheSame() {
        String document = lastNumber(make(curator, 1));
        assertThat(curator.get("documents/" + document).body()).contains("Скачать PDF");

        byte[] pdf = curator.download("documents/" + document + "/pdf");

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(curator.download("documents/" + document + "/pdf")).isEqualTo(pdf);
        assertThat(stranger.get("documents/" + document + "/pdf").status()).isEqualTo(404);
    }

    @Test
    void asksWhyATemplateIsChanged() throws IOException {
        Page checked = brought(methodist, "pairing-order", "ПРИКАЗ", "РАСПОРЯЖЕНИЕ");

        Page refused = confirm(methodist, "pairing-order", checked, " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"reason-problem\"");
        assertThat(methodist.get("templates/pairing-order").body()).contains("стандартный");
    }

    @Test
    void keepsABroughtFileFromEverybodyElse() throws IOException {
        Page checked = brought(methodist, "pairing-order", "ПРИКАЗ", "РАСПОРЯЖЕНИЕ");
        String path = "templates/pairing-order/checks/" + hidden(checked, "hash");
        methodist.post("template-permissions", "template", "pairing-order", "allowed", "true");

        assertThat(PlainText.of(methodist.download(path + "/file"))).contains("РАСПОРЯЖЕНИЕ");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/file").status()).isEqualTo(404);
        methodist.post("template-permissions", "template", "pairing-order", "allowed", "false");
    }

    @Test
    void previewsWithTheDataOfOnesOwnSchoolOnly() {
        String document = lastNumber(make(curator, 1));
        String preview = "templates/mentor-journal/preview";

        assertThat(PlainText.of(curator.download(preview + "/file"))).contains("Показова");
        assertThat(PlainText.of(curator.download(preview + "/file?document=" + document)))
                .doesNotContain("Показова");
        assertThat(curator.get(preview).body()).contains("value=\"" + document + "\"");
        assertThat(stranger.get(preview + "/file?document=" + document).status()).isEqualTo(404);
        assertThat(methodist.get(preview + "/file?document=" + document).status()).isEqualTo(403);
    }

    @Test
    void mentorHasNoDesk() {
        assertThat(town.enter("mentor1").get("templates").status()).isEqualTo(403);
        assertThat(curator.post("template-permissions", "allowed", "true").status()).isEqualTo(403);
    }

    @Test
    void explainsTheFieldsOfATemplate() {
        assertThat(curator.get("templates/pairing-order/fields").body())
                .contains(
                        "{{school.shortName}}", "{{#units}}", "краткое название", "может не быть");
    }

    @Test
    void packsChosenPapersWithTheirListUnderTheSchoolsOwnLetterhead() throws IOException {
        String document = lastNumber(make(curator, 1));
        make(curator, 1);
        methodist.post("template-permissions", "template", "letterhead", "allowed", "true");
        byte[] letterhead = Files.readAllBytes(Path.of("templates/partials/letterhead.docx"));
        use(curator, "letterhead", EditedDocx.of(letterhead, "({{", "Наш бланк: ({{"));

        Map<String, byte[]> files =
                unzipped(curator.downloadByForm("documents/package", "document", document));

        assertThat(files.keySet())
                .containsExactly("Опись.docx", "Журнал наставника/" + fileName(document));
        byte[] paper = files.get("Журнал наставника/" + fileName(document));
        assertThat(curator.get("documents/" + document).body())
                .contains(Hashes.sha256(paper).substring(0, 8));
        assertThat(PlainText.of(files.get("Опись.docx")))
                .contains("Наш бланк: (МБОУ «Ершовская СОШ»)")
                .contains("Всего в пакете: 1 документ.")
                .contains(Hashes.sha256(paper).substring(0, 8));
        restore(curator, "letterhead");
        methodist.post("template-permissions", "template", "letterhead", "allowed", "false");
    }

    @Test
    void packsNothingOfAnotherSchool() {
        String document = lastNumber(make(curator, 1));

        Page refused = stranger.post("documents/package", "document", document);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("не попал ни один документ");
    }

    @Test
    void findsPapersByKindAndDay() {
        make(curator, 1);

        assertThat(curator.get("documents?kind=D18").body()).contains("Журнал наставника");
        assertThat(curator.get("documents?kind=D18&to=2020-01-01").body())
                .contains("Найдено 0 документов");
        assertThat(curator.get("documents?from=31.02.2026").body()).contains("id=\"from-problem\"");
    }

    private static byte[] shipped(String template) throws IOException {
        return Files.readAllBytes(Path.of("templates", template, "template.docx"));
    }

    private static byte[] saying(String heading) throws IOException {
        return EditedDocx.of(shipped("mentor-journal"), HEADING, heading);
    }

    private static Page brought(Visitor visitor, String template, String from, String to)
            throws IOException {
        return brought(visitor, template, EditedDocx.of(shipped(template), from, to));
    }

    private static Page brought(Visitor visitor, String template, byte[] file) {
        Page checked = visitor.upload("templates/" + template + "/checks", "template", file);
        assertThat(checked.status()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body()).contains("Ошибок нет");
        return checked;
    }

    private static Page confirm(Visitor visitor, String template, Page checked, String reason) {
        return visitor.post(
                "templates/" + template + "/versions",
                "hash",
                hidden(checked, "hash"),
                "seen",
                hidden(checked, "seen"),
                "reason",
                reason);
    }

    private static void use(Visitor visitor, String template, byte[] file) {
        Page used = confirm(visitor, template, brought(visitor, template, file), "проверка");
        assertThat(used.status()).as(used.body()).isEqualTo(200);
    }

    private static void restore(Visitor visitor, String template) {
        Page page = visitor.get("templates/" + template);
        Page restored =
                visitor.post(
                        "templates/" + template + "/restoration",
                        "seen",
                        hidden(page, "seen"),
                        "reason",
                        "проверка окончена");
        assertThat(restored.status()).as(restored.body()).isEqualTo(200);
    }

    private static Page make(Visitor visitor, int unit) {
        Page made = visitor.post("documents", "kind", "D18", "subject", String.valueOf(unit));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made;
    }

    private static String journalOf(Visitor visitor, int unit) {
        return PlainText.of(
                visitor.download("documents/" + lastNumber(make(visitor, unit)) + "/file"));
    }

    private String fileName(String document) {
        String header =
                curator.get("documents/" + document + "/file").header("Content-Disposition");
        String encoded = header.substring(header.indexOf("''") + 2);
        return java.net.URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }

    private static String lastNumber(Page page) {
        Matcher number = Pattern.compile("/(\\d+)$").matcher(page.url().getPath());
        assertThat(number.find()).as(page.url().toString()).isTrue();
        return number.group(1);
    }
}
