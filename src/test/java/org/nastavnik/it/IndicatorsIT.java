package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.PlainText;
import org.nastavnik.lms.Page;

/** Indicators of a school, and what of them goes to the methodical centre without any person. */
class IndicatorsIT {

    /** Of both bases of the school. */
    private static final String[] SURNAMES = {
        "Учебнов",
        "Ёлкин",
        "Начинающев",
        "Беседин",
        "Совместителев",
        "Первоклашкин",
        "Ученикова",
        "Школьников",
        "Дневников",
        "Тетрадкин",
        "Звонков",
        "Переменкин"
    };

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor curator = town.enter("curator1");
    private final Visitor director = town.enter("director1");
    private final Visitor methodist = town.enter("methodist");

    @Test
    void curatorTypesWhatTheProgramDoesNotKnow() {
        String version = hidden(curator.get("indicator-entries"), "version");

        Page wrong = entries(version, "сто");
        Page saved = entries(version, "3");
        Page stale = entries(version, "4");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"сто\"", "id=\"entry.PARENT_MEETINGS-problem\"");
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("Показатели 2026/2027", "93,9");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.body()).contains("value=\"4\"", "родительских собраниях: 3");
    }

    private Page entries(String version, String meetings) {
        return curator.post(
                "indicator-entries",
                "year",
                "2026",
                "version",
                version,
                "entry.CLASS_HOUR_ATTENDANCE",
                "601",
                "entry.PARENT_MEETINGS",
                meetings);
    }

    @Test
    void theListBehindANumberStaysInTheSchool() {
        String rows = "indicators/CONSENTS_SHARE/rows?year=2026&group=&number=WHOLE";

        assertThat(curator.get(rows).body()).contains("Ёлкин");
        assertThat(director.get(rows).status()).isEqualTo(200);
        assertThat(methodist.get(rows).status()).isEqualTo(403);
        assertThat(town.enter("mentor1").get(rows).status()).isEqualTo(403);
        assertThat(curator.get("indicators/SATISFACTION_MENTEES/rows?number=PART").status())
                .as("who was content is shown to nobody")
                .isEqualTo(404);
    }

    @Test
    void dataLeaveTheSchoolApprovedWithAReceiptAndWithoutAnySurname() throws IOException {
        Page preview = curator.get("transfers/new?year=2026");
        assertThat(preview.body()).contains("Неперсонифицированные сведения");
        assertThat(between(preview, "n-paper", "</form>")).doesNotContain(SURNAMES);
        String no = hidden(preview, "no");

        Page prepared = curator.post("transfers", "year", "2026", "no", no);
        assertThat(prepared.status()).as(prepared.body()).isEqualTo(200);
        String id = lastNumber(prepared);
        assertThat(curator.post("transfers", "year", "2026", "no", no).status())
                .as("pressed twice")
                .isEqualTo(409);
        assertThat(curator.post("transfers/" + id + "/dispatch").status())
                .as("not approved")
                .isEqualTo(409);
        assertThat(curator.post("transfers/" + id + "/approval").status()).isEqualTo(403);
        assertThat(methodist.get("received-transfers/" + id).status())
                .as("not sent")
                .isEqualTo(404);

        assertThat(director.get("").body()).contains("Утвердите сведения");
        assertThat(director.post("transfers/" + id + "/approval").body()).contains("утверждено");
        Page receipt = curator.post("transfers/" + id + "/dispatch");
        assertThat(receipt.body()).contains("S-2026-001-", "SHA-256");
        assertThat(town.enter("curator2").get("transfers/" + id).status()).isEqualTo(404);

        readByTheCentre(id);
        returnedByTheCentre(id);
    }

    private void readByTheCentre(String id) throws IOException {
        assertThat(methodist.get("received-transfers").body()).contains("S-2026-001-");
        Page read = methodist.get("received-transfers/" + id);
        assertThat(read.body()).contains("Показатели эффективности").doesNotContain(SURNAMES);
        assertThat(PlainText.of(methodist.download("received-transfers/" + id + "/file")))
                .contains("Неперсонифицированные сведения")
                .doesNotContain(SURNAMES);
        String data =
                new String(
                        methodist.download("received-transfers/" + id + "/data"),
                        StandardCharsets.UTF_8);
        assertThat(data).startsWith("{").contains("\"indicators\"").doesNotContain(SURNAMES);
        assertThat(methodist.get("city-indicators").body())
                .contains("Показатели муниципалитета")
                .doesNotContain(SURNAMES);
        assertThat(unzipped(methodist.download("city-indicators/xlsx")))
                .contains("S-2026-001-")
                .doesNotContain(SURNAMES);
        assertThat(curator.get("transfers/" + id).body()).doesNotContain("ещё нет");
    }

    private void returnedByTheCentre(String id) {
        Page empty = methodist.post("received-transfers/" + id + "/return", "remark", " ");
        assertThat(empty.status()).isEqualTo(422);
        Page returned =
                methodist.post(
                        "received-transfers/" + id + "/return", "remark", "Внесите партнёров");
        assertThat(returned.status()).as(returned.body()).isEqualTo(200);

        assertThat(curator.get("transfers/" + id).body()).contains("Внесите партнёров");
        assertThat(curator.get("transfers/new?year=2026").body()).contains("как версия");
    }

    @Test
    void theCentreSetsATargetThatHoldsForEverySchool() {
        String version = hidden(methodist.get("city-indicators/form?year=2026"), "version");

        Page wrong = targets(version, "140");
        Page right = targets(version, "65");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"140\"", "id=\"target.COVERAGE_TEACHERS_644-problem\"");
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(curator.get("indicators").body())
                .contains("65\u00a0%", "цель муниципалитета", "перенесено с 2023/2024");
        assertThat(targets(version, "66").status()).as("stale").isEqualTo(422);
    }

    private Page targets(String version, String target) {
        return methodist.post(
                "city-indicators",
                "year",
                "2026",
                "version",
                version,
                "target.COVERAGE_TEACHERS_644",
                target,
                "whole.PARTNERS",
                "340");
    }

    private static String between(Page page, String from, String to) {
        int start = page.body().indexOf(from);
        return page.body().substring(start, page.body().indexOf(to, start));
    }

    private static String unzipped(byte[] file) throws IOException {
        Path kept = Files.createTempFile("indicators", ".xlsx");
        Files.write(kept, file);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Files.delete(kept);
        return text.toString();
    }

    private static String hidden(Page page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        assertThat(field.find()).as(page.status() + " " + page.body()).isTrue();
        return field.group(1);
    }

    private static String lastNumber(Page page) {
        Matcher number = Pattern.compile("/(\\d+)$").matcher(page.url().getPath());
        assertThat(number.find()).as(page.url().toString()).isTrue();
        return number.group(1);
    }
}
