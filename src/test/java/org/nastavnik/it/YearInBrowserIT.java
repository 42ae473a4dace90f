package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.nastavnik.shared.SchoolYear;

/**
 * The autumn of school № 644 by pressing what people press, from «Начать новый год» to fixed pairs;
 * its papers are kept in target/papers/year.
 */
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class YearInBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tomsk"));
    private static final LocalDate FIRST = laterOf(TODAY.minusDays(50), firstOfYear());
    private static final Path PAPERS = Path.of("target", "papers", "year");

    private static Chromium chromium;

    private BrowserVisitor curator;
    private BrowserVisitor director;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAPERS);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void yearGoesFromItsBeginningToFixedPairs() throws IOException {
        try (BrowserVisitor first = new BrowserVisitor(chromium, "curator3");
                BrowserVisitor second = new BrowserVisitor(chromium, "director3")) {
            curator = first;
            director = second;

            beginTheYear();
            launchTheProgramme();
            gatherPeople();
            signTheConsent();
            appointMentors();
            matchAndFix();
        }
        assertThat(brokenPapers()).isEmpty();
    }

    private void beginTheYear() {
        curator.open("programme-year").follow("Начать новый год").sees("Не переносится");
        curator.shoot("beginning").press("Начать").misses("Начать новый год");
        curator.follow("Изменить условия года").tick("«Учитель – учитель»");
        curator.fill("countedOn", TODAY).fill("count\\.PEDAGOGICAL_WORKERS", 31);
        curator.fill("target\\.PLAN_COMPLETION_RATE", 90).press("Сохранить условия года");
        curator.sees("«Учитель – учитель»", "31", "90", "готовится").shoot("programme");
    }

    private void launchTheProgramme() {
        curator.open("orders").follow("Подготовить приказ");
        curator.follow("Приказ о внедрении").choose("supplies", "Демонстрова");
        curator.press("Сохранить черновик").sees("п р и к а з ы в а ю");
        sign("О внедрении", "1-од", FIRST, "D01");
        curator.open("programme-year").sees("идёт");
        curator.open("").sees("Программа введена приказом: есть").shoot("home");
    }

    private void gatherPeople() {
        ask("Тестовая", "Работа с журналом и родителями");
        ask("Образцова", "Проектные задания по технологии");
        curator.open("mentors").follow("Внести наставника").choose("person", "Пример Зоя");
        curator.tick("«Учитель – учитель»").tick("Проведение урока").fill("mentees", 3);
        curator.press("Внести в базу").sees("отобран, ждёт приказа");
        curator.open("mentors").follow("Вымышленский").press("Отобрать");
        curator.sees("отобран, ждёт приказа");
    }

    private void ask(String who, String need) {
        curator.open("requests").follow("Записать запрос").choose("person", who);
        curator.choose("form", "«Учитель – учитель»").tick("Проведение урока");
        curator.fill("need", need).press("Записать запрос").sees(need, "ждёт пары");
    }

    /** Work as a mentor is asked for in writing, and agreed on beside the contract. */
    private void signTheConsent() {
        curator.open("consents?show=MISSING").follow("Пример Зоя").press("Подготовить бумаги");
        curator.follow("Пример Зоя").fill("day", FIRST).press("Подписано").sees("подписано");
        curator.fill("contractNumber", "12").fill("contractDate", "2020-09-01");
        curator.fill("supplementNumber", "1").fill("supplementDate", FIRST);
        curator.press("Сохранить договор и соглашение");
        curator.open("consents?show=MISSING").misses("Пример Зоя");
    }

    private void appointMentors() {
        curator.open("orders/new?type=APPOINTMENT").sees("Вымышленский", "Пример Зоя");
        curator.press("Сохранить черновик");
        sign("О назначении наставников", "1-к", FIRST, "D07");
    }

    private void matchAndFix() {
        curator.open("units").follow("Подбор пар").press("Подобрать пары").sees("3 предложения");
        curator.press("Стороны согласны").sees("Отметьте хотя бы одно предложение").shoot("board");
        curator.tick("Образцова Лейла").tick("Тестовая Алёна").tick("Черновиков Максим");
        curator.press("Стороны согласны").sees("П-01", "П-03", "согласована, ждёт приказа");
        curator.open("orders/new?type=PAIRING").fill("from", FIRST).fill("to", TODAY);
        curator.press("Сохранить черновик");
        sign("О закреплении", "2-к", FIRST, "D08");
        curator.open("units").follow("П-01").sees("закреплена приказом");
        curator.sees(written(FIRST) + " – " + written(TODAY)).shoot("unit");
    }

    /** The curator sends what is open; the director signs and registers it, and keeps the paper. */
    private void sign(String title, String number, LocalDate day, String paper) {
        curator.misses("Прежде чем отправить").press("Отправить на подпись").sees("на подписи");
        director.open("").sees(title).open("orders").follow(title);
        director.fill("number", number).fill("date", day).press("Зарегистрировать приказ");
        if (director.has("#confirmed")) {
            director.tick("Дата верна").press("Зарегистрировать приказ");
        }
        director.sees("зарегистрирован", number).follow("Открыть приказ").keeps(PAPERS, paper);
    }

    /** Those that neither Word nor a reader of PDF would open. */
    private static List<String> brokenPapers() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.filter(file -> !opens(file)).map(Path::toString).toList();
        }
    }

    private static boolean opens(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String start = new String(bytes, 0, 4, StandardCharsets.US_ASCII);
            return file.toString().endsWith(".pdf") ? start.equals("%PDF") : start.startsWith("PK");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static LocalDate firstOfYear() {
        return LocalDate.of(SchoolYear.of(TODAY).startYear(), 9, 1);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
