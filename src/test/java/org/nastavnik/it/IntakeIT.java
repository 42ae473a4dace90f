package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nastavnik.intake.FilledForms;
import org.nastavnik.lms.Page;

/** Plans and journals of school № 1 that come back from Word. */
class IntakeIT {

    private static final Pattern FILE = Pattern.compile(".*/intake/files/(\\d+)$");

    private final DemonstrationTown town = DemonstrationTown.get();
    private final Visitor mentor = town.enter("mentor1");
    private final Visitor groupMentor = town.enter("mentor1b");

    private static String address(Page shown) {
        Matcher file = FILE.matcher(shown.url().getPath());
        assertThat(file.matches()).as(shown.url() + "\n" + shown.body()).isTrue();
        return "intake/files/" + file.group(1);
    }

    private static List<String> rows(Page shown) {
        return Pattern.compile("name=\"(row-\\d+)\"")
                .matcher(shown.body())
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static boolean isTicked(Page shown, String row) {
        return Pattern.compile("name=\"" + row + "\"[^>]* checked").matcher(shown.body()).find();
    }

    private static String unitField(Page shown) {
        Matcher found = Pattern.compile("name=\"(unit-\\d+)\"").matcher(shown.body());
        assertThat(found.find()).isTrue();
        return Objects.requireNonNull(found.group(1));
    }

    @Test
    void aPlanIsReadTickedAndTakenOverOnce() {
        byte[] file =
                FilledForms.plan(
                        "Учебнова Т.М.",
                        "Образцов Фарид",
                        List.of("Урок", "Цифровой урок по теме", "до 15.12.2026", "очный", "Урок"),
                        List.of("Урок", "Разбор урока", "январь", "онлайн", "Запись"));

        Page shown = mentor.upload("intake", "paper", file);
        List<String> rows = rows(shown);
        String unit = unitField(shown);
        Page taken = mentor.post(address(shown) + "/acceptance", unit, "4", rows.get(0), "true");
        mentor.post(address(shown) + "/acceptance", unit, "4", rows.get(0), "true");

        assertThat(shown.body()).contains("value=\"4\" selected", "Цифровой урок по теме");
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(isTicked(shown, row)).isTrue());
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("Уже принято: 1");
        assertThat(mentor.get("units/4/plan").body())
                .containsOnlyOnce("Цифровой урок по теме")
                .doesNotContain("Разбор урока");
    }

    @Test
    void whatStandsInTheJournalIsNotTickedAndWhatARuleRefusesStays() {
        byte[] file =
                FilledForms.journal(
                        "П.А. Елкин",
                        "Школьников Е.Д., Дневникова З.Р.",
                        List.of("19.10.2026", "Очно; групповая", "Планирую неделю", "План", "План"),
                        List.of("26.10.2026", "Очно; групповая", "Моя память", "Игры", "Приёмы"),
                        List.of("26.10.2126", "Очно; групповая", "Будущее", "Мечты", "Мечты"));

        Page shown = groupMentor.upload("intake", "paper", file);
        List<String> rows = rows(shown);
        String unit = unitField(shown);
        Page answer =
                groupMentor.post(
                        address(shown) + "/acceptance",
                        unit,
                        "3",
                        rows.get(1),
                        "true",
                        rows.get(2),
                        "true");

        assertThat(shown.body()).contains("value=\"3\" selected", "уже есть в программе");
        assertThat(isTicked(shown, rows.get(0))).isFalse();
        assertThat(isTicked(shown, rows.get(1))).isTrue();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + rows.get(2) + "-problem\"", "Уже принято: 1");
        assertThat(groupMentor.get("units/3/journal").body())
                .contains("Моя память")
                .doesNotContain("Будущее");
    }

    @Test
    void aWrongCorrectionIsSaidAndKeptAndAGoodOneEntersTheRow() {
        byte[] file =
                FilledForms.journal(
                        "Ёлкин Пётр Алексеевич",
                        "",
                        List.of("октябрь", "Очно; групповая", "Без дня", "Игры", "Приёмы"));

        Page shown = groupMentor.upload("intake", "paper", file);
        String row = address(shown) + "/rows/" + rows(shown).get(0).substring(4);
        String version = version(groupMentor.get(row));
        Page wrong = groupMentor.post(row, correction(version, "31.02.2026", "Новая тема"));
        Page right = groupMentor.post(row, correction(version, "2026-10-27", "Новая тема"));

        assertThat(isTicked(shown, rows(shown).get(0))).isFalse();
        assertThat(shown.body()).contains("День встречи не назван");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"date-problem\"", "Новая тема");
        assertThat(right.status()).as(right.body()).isEqualTo(200);
        assertThat(right.body()).contains("27.10.2026", "Новая тема");
        assertThat(isTicked(right, rows(right).get(0))).isTrue();
    }

    private static String version(Page row) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(row.body());
        assertThat(version.find()).as(row.body()).isTrue();
        return version.group(1);
    }

    private static String[] correction(String version, String date, String topic) {
        return new String[] {
            "version",
            version,
            "date",
            date,
            "kind",
            "REGULAR",
            "format",
            "IN_PERSON",
            "arrangement",
            "групповая",
            "activity",
            "диалог/обсуждение",
            "topic",
            topic,
            "content",
            "Игры",
            "result",
            "Приёмы",
            "duration",
            "",
            "group",
            "true",
            "attendees",
            "103"
        };
    }

    @Test
    void aPaperOfOtherPeopleIsNobodysUntilOneIsChosen() {
        byte[] file =
                FilledForms.plan(
                        "Черновик Т.А.",
                        "Показова Л.И.",
                        List.of("Урок", "Чужое мероприятие", "май", "очный", "Урок"));

        Page shown = mentor.upload("intake", "paper", file);
        Page refused = mentor.post(address(shown) + "/acceptance", rows(shown).get(0), "true");

        assertThat(shown.body()).contains("Никто из ваших пар и групп");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Выберите пару или группу");
    }

    @Test
    void aJournalThatTheCuratorCopiesBearsNoSignatureOfTheMentor() {
        Visitor curator = town.enter("curator1");
        byte[] file =
                FilledForms.journal(
                        "Ёлкин П.А.",
                        "Школьников Е.Д., Дневникова З.Р.",
                        List.of("20.10.2026", "Очно; групповая", "С бумаги", "Игры", "Приёмы"));

        Page shown = curator.upload("intake", "paper", file);
        curator.post(
                address(shown) + "/acceptance", unitField(shown), "3", rows(shown).get(0), "true");

        assertThat(shown.body()).contains("без отметки «подписано в системе»");
        assertThat(groupMentor.get("units/3/journal").body())
                .contains("С бумаги", "подписано на бумаге");
    }

    @Test
    void whatOneHasReadNobodyElseSees() {
        byte[] file =
                FilledForms.plan("", "", List.of("Урок", "Не для всех", "май", "очный", "Урок"));
        String shown = address(mentor.upload("intake", "paper", file));

        assertThat(groupMentor.get(shown).status()).isEqualTo(404);
        assertThat(town.enter("curator2").get(shown).status()).isEqualTo(404);
        assertThat(town.enter("mentee1").get("intake").status()).isEqualTo(403);
        assertThat(groupMentor.post(shown + "/acceptance").status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoWordFileIsRefusedWithWhatToDo() {
        Page refused = mentor.upload("intake", "paper", new byte[] {'%', 'P', 'D', 'F', '-'});

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"paper-problem\"", "Это PDF");
    }
}
