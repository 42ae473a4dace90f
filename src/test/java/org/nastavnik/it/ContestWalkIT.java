package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nastavnik.docx.PlainText;
import org.nastavnik.lms.Page;

/** A contest from its regulation to the rewards of its winners, with what goes wrong on the way. */
@Apart
class ContestWalkIT {

    private static final String DATABASE = "contest";
    private static final Path PAPERS = Path.of("target", "papers");
    private static final String[] EXPERTS = {"expert", "newcomer", "newcomer3"};

    private static DemonstrationTown town;

    @BeforeAll
    static void begin() {
        town = DemonstrationTown.apart(DATABASE);
    }

    @AfterAll
    static void end() {
        town.close();
    }

    private final ContestWalk walk = new ContestWalk(town, DATABASE);

    @Test
    void contestGoesFromItsRegulationToTheRewardsOfItsWinners() throws IOException {
        walk.prepared("Мастерская наставника").announced();
        String first = walk.entered("mentor1b", "director1", "Урок вдвоём");
        String second = walk.entered("mentor1", "director1", "Первый год без страха");
        walk.closed();
        assertThat(walk.admit(first).body()).contains("допущено");
        walk.admit(second);

        callTheJury();
        assertThat(walk.deal("ABSENTEE").body()).contains("экспертн");
        nobodyJudgesHisOwnSchool();
        blindMarks();
        thirdExpert();
        onSite(first);
        minutes(first, second);
        rewards();
    }

    private void callTheJury() {
        walk.comesIn("expert", walk.invited("Оценкина", "CHAIR", ""));
        walk.comesIn("newcomer", walk.invited("Судейкина", "EXPERT", ""));
        walk.comesIn("newcomer3", walk.invited("Третейская", "EXPERT", ""));
        walk.invited("Протоколова", "SECRETARY", "");
        walk.invited("Ершова", "EXPERT", "1");
    }

    /** Whether the centre has typed his school, or he only turns out to be of it. */
    private void nobodyJudgesHisOwnSchool() {
        Page jury = walk.methodist().get(walk.address() + "/jury");
        assertThat(jury.body()).contains("Ершова");
        assertThat(EXPERTS).allMatch(expert -> !walk.sheets(expert).isEmpty());

        String code = walk.invited("Беседина-Тестова", "EXPERT", "");
        walk.comesIn("psychologist1", code);
        walk.deal("ABSENTEE");

        assertThat(walk.sheets("psychologist1")).isEmpty();
    }

    private void blindMarks() {
        for (String expert : EXPERTS) {
            for (String sheet : walk.sheets(expert)) {
                Page page = walk.as(expert).get(sheet);
                assertThat(page.body())
                        .contains("Автор и школа скрыты")
                        .doesNotContain("Ёлкин", "Учебнова", "Ершовская");
            }
        }
        walk.markAll(ContestWalk.FULL, "expert");
        walk.markAll(2, "newcomer", "newcomer3");
        String given = walk.sheets("newcomer").get(0);
        Page twice = walk.mark("newcomer", given, 9);
        assertThat(twice.status()).as("a sheet submitted twice").isIn(409, 422);
        assertThat(walk.as("newcomer").get(given).body()).contains("Лист сдан");
    }

    private void thirdExpert() {
        Page apart = walk.methodist().get(walk.address() + "/scores/absentee");
        assertThat(apart.body()).contains("/thirds");

        Page asked = walk.methodist().post(walk.address() + "/scores/absentee/thirds");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        walk.markAll(8, EXPERTS);

        assertThat(walk.methodist().get(walk.address() + "/scores/absentee").body())
                .doesNotContain("/thirds");
    }

    private void onSite(String work) {
        Page none = walk.methodist().post(walk.address() + "/scores/absentee/invitations");
        assertThat(none.status()).isEqualTo(422);
        walk.methodist().post(walk.address() + "/scores/absentee/invitations", "work", work);
        walk.deal("ONSITE");
        walk.markAll(9, EXPERTS);
        assertThat(walk.methodist().get(walk.address() + "/scores/onsite").body())
                .contains("Ёлкин", "27");
    }

    private void minutes(String first, String second) throws IOException {
        Page early = walk.publish();
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("По работе");
        assertThat(walk.minute("", Map.of(first, "WINNER", second, "PRIZE")).status())
                .isEqualTo(200);
        assertThat(walk.publish().body())
                .contains("Сначала запишите номер, дату и место протокола");
        walk.minute("3", Map.of(first, "WINNER", second, "PRIZE"));

        byte[] protocol = walk.methodist().download(walk.address() + "/papers/protocol");
        assertThat(PlainText.of(protocol).replace('\u00a0', ' '))
                .contains("Ёлкин Пётр Алексеевич", "Учебнова Татьяна Михайловна", "№ 3")
                .contains("г. Примерск", "конкурса «Мастерская наставника»");
        keep("D36-protocol.docx", protocol);
        keep(
                "D36-summary.docx",
                walk.methodist().download(walk.address() + "/papers/summary/absentee"));
        keep(
                "D36-sheets.zip",
                walk.methodist().download(walk.address() + "/papers/sheets/absentee"));
        keep(
                "D35-portfolio.docx",
                walk.methodist().download(walk.address() + "/portfolios/" + first + "/file"));

        assertThat(walk.publish().status()).isEqualTo(200);
        assertThat(walk.publish().status()).as("pressed twice").isEqualTo(200);
        assertThat(walk.as("mentor1b").get("portfolio/" + first).body())
                .contains("победитель", "Работа цельная")
                .doesNotContain("Судейкина");
    }

    /** The curator finds the winners among those who wait, in a draft that is filled already. */
    private void rewards() {
        Visitor curator = walk.as("curator1");
        assertThat(curator.get("rewards").body())
                .contains("Ждут поощрения", "победа в конкурсе «Мастерская наставника»")
                .contains("призовое место в конкурсе «Мастерская наставника»");
        assertThat(curator.get("").body()).contains("поощрения ждут: 2");
        assertThat(town.enter("curator2").get("rewards").body()).doesNotContain("Ждут поощрения");

        Page draft =
                curator.post(
                        "orders",
                        FilledForm.of(
                                curator.get("orders/new?type=REWARD"),
                                "/orders",
                                "ceremony",
                                ContestWalk.TODAY.toString()));
        assertThat(draft.status()).as(draft.body()).isEqualTo(200);
        assertThat(draft.body()).contains("за победу в конкурсе «Мастерская наставника»");
        assertThat(curator.get("").body()).doesNotContain("поощрения ждут");
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name), file);
        assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void deadlineIsThatOfTheOrganisersClock() {
        walk.prepared("Практики двух городов");
        Page early = walk.as("mentor2").post("portfolio", "contest", walk.contest());
        assertThat(early.status()).as("not announced").isGreaterThanOrEqualTo(400);
        Page wrong =
                walk.methodist()
                        .post(
                                walk.address(),
                                FilledForm.of(
                                        walk.methodist().get(walk.address() + "/edit"),
                                        walk.address(),
                                        "deadlineTime",
                                        "25:00"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"25:00\"", "Такого времени нет");

        walk.announced();
        Page open = walk.as("mentor2").get("portfolio");

        assertThat(open.body())
                .contains("23:59 UTC+03:00", "по местному времени")
                .contains(day(11) + " 03:59");
    }

    private static String day(int later) {
        return java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(ContestWalk.TODAY.plusDays(later));
    }

    @Test
    void afterTheDeadlineNothingBeginsAndNothingIsSubmittedButNothingIsLost() {
        walk.prepared("Опоздавшие").announced();
        String portfolio = walk.written("mentor1", "Первый год без страха");
        walk.nominate("director1", portfolio);
        walk.closed();

        Page late = walk.submit("mentor1", portfolio);
        Page begun = walk.as("mentor2").post("portfolio", "contest", walk.contest());

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Срок приёма истёк", "UTC+03:00", "Первый год без страха");
        assertThat(begun.status()).isIn(409, 422);
        assertThat(walk.as("mentor1").get("portfolio/" + portfolio).body())
                .contains("черновик", "Первый год без страха");
    }

    @Test
    void portfolioIsSubmittedOnceAndLockedWithAReceipt() {
        walk.prepared("Один раз").announced();
        String portfolio = walk.written("mentor1b", "Урок вдвоём");
        Page alone = walk.submit("mentor1b", portfolio);
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.body()).contains("директор школы должен выдвинуть");
        assertThat(walk.nominate("director2", portfolio).status()).isEqualTo(404);
        walk.nominate("director1", portfolio);
        Page ungranted = walk.as("mentor1b").post("portfolio/" + portfolio + "/submission");
        assertThat(ungranted.status()).isEqualTo(422);

        Page receipt = walk.submit("mentor1b", portfolio);
        Page again = walk.submit("mentor1b", portfolio);

        assertThat(receipt.body()).contains("SHA-256");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Портфолио сдано, менять его нельзя");
        assertThat(number(receipt))
                .isEqualTo(number(walk.as("mentor1b").get("portfolio/" + portfolio + "/receipt")));
        assertThat(walk.write("mentor1b", portfolio, "Иначе").status()).isEqualTo(422);
        assertThat(walk.bring("mentor1b", portfolio, WordFixtures.of("x", "x")).status())
                .isEqualTo(422);
        assertThat(walk.methodist().get(walk.address()).body()).containsOnlyOnce("Ёлкин");
    }

    private static String number(Page receipt) {
        Matcher number = Pattern.compile("\\d{4}-\\d{3}-\\d{4}").matcher(receipt.body());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    @Test
    void portfolioWithAPupilsNameIsNotSubmitted() {
        walk.prepared("Без имён").announced();
        String portfolio = walk.written("mentor1b", "Как Тетрадкин Семён полюбил математику");
        walk.nominate("director1", portfolio);

        Page refused = walk.submit("mentor1b", portfolio);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("В тексте назван обучающийся");
    }

    @Test
    void badFilesAreRefusedBesideTheFieldAndChangeNothing() throws Exception {
        walk.prepared("Файлы").announced();
        String portfolio = walk.written("mentor1b", "Урок вдвоём");
        byte[] whole = WordFixtures.of("Карта урока", "Ёлкин П.А.");

        refuses(portfolio, WordFixtures.withMacros("Карта"), "В файле макросы");
        refuses(portfolio, java.util.Arrays.copyOf(whole, whole.length / 2), "не открывается");
        refuses(portfolio, "MZ программа".getBytes(), "Такие файлы не принимаются");
        refuses(portfolio, WordFixtures.ofPages(4), "В файле страниц 4, а можно не больше 3");
        refuses(portfolio, new byte[1024 * 1024 + 1], "Файл больше 1 МБ");
        refuses(portfolio, new byte[0], "Выберите файл");
        String path = "portfolio/" + portfolio + "/files";
        walk.as("mentor1b").badly(path).cutOff(whole);
        String film = walk.as("mentor1b").badly(path).film(200L * 1024 * 1024);

        assertThat(film).startsWith("HTTP/1.1 413").contains("Файл слишком велик");
        assertThat(walk.as("mentor1b").get("portfolio/" + portfolio).body())
                .contains("Урок вдвоём")
                .doesNotContain(portfolio + "/files/");
        assertThat(walk.bring("mentor1b", portfolio, whole).status()).isEqualTo(200);
        refuses(portfolio, whole, "Этот файл уже добавлен");
    }

    private void refuses(String portfolio, byte[] file, String problem) {
        Page page = walk.bring("mentor1b", portfolio, file);
        assertThat(page.status()).as(problem).isEqualTo(422);
        assertThat(page.body()).contains("id=\"file-problem\"", problem);
    }

    @Test
    void fileThatNamesItsAuthorIsShownToTheTechnicalExpertAndClearedForTheBlindStage() {
        walk.prepared("Вслепую").announced();
        String portfolio = walk.written("mentor1b", "Урок вдвоём");
        walk.bring("mentor1b", portfolio, WordFixtures.of("Карта урока", "Ёлкин П.А."));
        assertThat(walk.as("mentor1b").get("portfolio/" + portfolio).body())
                .doesNotContain("В файле назван автор");
        Page named =
                walk.bring("mentor1b", portfolio, WordFixtures.of("Опыт Ёлкина П.А.", "Методист"));
        assertThat(named.body()).contains("В файле назван автор или школа");
        walk.nominate("director1", portfolio);
        walk.submit("mentor1b", portfolio);
        walk.closed();

        assertThat(walk.methodist().get(walk.address()).body())
                .containsOnlyOnce("В файле назван автор или школа");
        walk.admit(portfolio);
        walk.comesIn("expert", walk.invited("Оценкина", "CHAIR", ""));
        walk.deal("ABSENTEE");
        String sheet = walk.sheets("expert").get(0);
        List<String> files =
                Pattern.compile(sheet + "/files/\\d+")
                        .matcher(walk.as("expert").get(sheet).body())
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .toList();

        assertThat(files).hasSize(2);
        byte[] blind = walk.as("expert").download(files.get(0));
        assertThat(PlainText.of(blind)).contains("Карта урока");
        assertThat(String.join("\n", new Unpacked(blind).texts())).doesNotContain("Ёлкин");
    }
}
