package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.nastavnik.demo.data.DemonstrationClock;

/**
 * June in the methodical centre of a city of nine schools, by pressing what people press: a
 * compendium goes back with remarks, comes again and is accepted, all of them become one book, and
 * the report of the half year is made. Papers are kept in target/papers/city.
 */
@Apart
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class CityYearInBrowserIT {

    private static final Path PAPERS = Path.of("target", "papers", "city");
    private static final String DATABASE = "city";
    private static final CityPapers MADE = new CityPapers(PAPERS);
    private static final CityPapers OF_SCHOOL = new CityPapers(PAPERS.resolve("school"));
    private static final CityPapers OF_CONTEST = new CityPapers(PAPERS.resolve("contest"));
    private static final String SCHOOL = "МБОУ СОШ № 101 г. Примерска";
    private static final String REMARK = "Назовите в выводах, сколько пар продолжат работу";

    private static Chromium chromium;
    private static DemonstrationTown town;

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(PAPERS);
        chromium = new Chromium();
        town = DemonstrationTown.withCity(9);
    }

    @AfterAll
    static void close() {
        chromium.close();
        town.close();
    }

    private static BrowserVisitor enter(String username) {
        return new BrowserVisitor(town.lms().baseUrl(), chromium, username);
    }

    @Test
    void methodistEndsTheYearOfTheCity() throws IOException, InterruptedException {
        try (BrowserVisitor methodist = enter("methodist");
                BrowserVisitor curator = enter("curator101");
                BrowserVisitor director = enter("director101")) {
            lookAtTheCity(methodist);
            returnWithRemarks(methodist);
            mendAndSubmitAgain(curator, director);
            accept(methodist);
            makeTheBook(methodist);
            makeTheReport(methodist);
            beginTheRoadMap(methodist);
        }

        assertThat(MADE.text("D33"))
                .contains(SCHOOL, "Урок вдвоём", "Указатели")
                .contains("4. Школы, которые не представили сборник");
        assertThat(MADE.text("D43")).contains(SCHOOL, "Удовлетворённость участников", "Выводы");
        MADE.check(List.of("D06-city", "D32-sent", "D33", "D43"));
        assertThat(MADE.text("D06-city"))
                .contains("жителей Примерского городского округа", "Наименование показателя");
    }

    @Test
    void curatorPrintsWhatTheYearHasShown() throws IOException, InterruptedException {
        try (BrowserVisitor curator = enter("curator101")) {
            new SchoolOnPaper(curator, OF_SCHOOL).print();
        }

        OF_SCHOOL.check(SchoolOnPaper.NAMES);
        assertThat(OF_SCHOOL.text("D22")).contains(SCHOOL, "Описанные практики");
        assertThat(OF_SCHOOL.text("D24")).contains("Проектирование урока", "Планирование времени");
        assertThat(OF_SCHOOL.text("D27")).contains("тревожности");
        assertThat(OF_SCHOOL.text("D32-full")).contains("учитель начальных классов");
        assertThat(OF_SCHOOL.text("D32")).contains("Содержание", "Урок вдвоём", "SWOT");
    }

    @Test
    void contestGoesFromItsRegulationToTheWinnersThanks() throws IOException, InterruptedException {
        String title = "Мастерская наставника";
        try (ContestInBrowser contest =
                new ContestInBrowser(CityYearInBrowserIT::enter, OF_CONTEST, today(), title)) {
            contest.announce();
            contest.enter();
            RealDatabase.change(
                    DATABASE,
                    "update contest set deadline = deadline - interval 20 day,"
                            + " opensOn = opensOn - interval 20 day where title like ?",
                    "%" + title + "%");
            contest.admit();
            contest.judge();
            contest.award();
        }

        OF_CONTEST.check(List.of("D35-portfolio", "D36-summary", "D36-protocol"));
        assertThat(OF_CONTEST.text("D36-protocol")).contains("победител", "№ 3", title);
    }

    private static LocalDate today() {
        return DemonstrationClock.city("9").orElseThrow().lastDay();
    }

    private static void lookAtTheCity(BrowserVisitor methodist) {
        methodist.open("city").sees(SCHOOL, "принят").shoot("city-board");
        methodist.open("city?unsent=yes").misses(SCHOOL).sees("МБОУ СОШ № 106 г. Примерска");
        methodist.open("city-indicators").sees("Показатели города").shoot("city-indicators");
    }

    private static void returnWithRemarks(BrowserVisitor methodist) {
        methodist.open("compendia").follow("-101-01").fill("remark", "Поправьте выводы");
        methodist.fill("RESULTS", REMARK).press("Вернуть с замечанием");
        methodist.open("compendia").sees("возвращён с замечанием");
    }

    private static void mendAndSubmitAgain(BrowserVisitor curator, BrowserVisitor director) {
        curator.open("compendium").sees("Поправьте выводы", REMARK).shoot("city-returned");
        curator.follow("Введение, выводы, ссылки");
        curator.fill("conclusions", "Все пары выполнили планы, десять пар продолжат работу.");
        curator.press("Записать").press("Сборник готов");
        director.open("compendium").press("Утвердить сборник");
        curator.open("compendium").follow("Сдать в методический центр");
        curator.tick("Согласен(на)").press("Сдать в методический центр").sees("-101-02");
    }

    private static void accept(BrowserVisitor methodist) {
        methodist.open("compendia").follow("-101-02").press("Принять");
        methodist.open("compendia").follow("-101-02").sees("принят").shoot("city-accepted");
        methodist.save("Скачать DOCX", PAPERS.resolve("D32-sent.docx"));
    }

    private static void makeTheBook(BrowserVisitor methodist) {
        methodist.open("compendia").follow("Сводный сборник всех школ");
        methodist.fill("foreword", "Сборник подводит итоги года.").fill("town", "города Примерска");
        methodist.fill("city", "Примерск").fill("address", "г. Примерск, ул. Методическая, д. 2");
        methodist.fill("post", "методист").press("Записать").press("Собрать сборник");
        methodist.awaits("Контрольная сумма").shoot("city-book");
        methodist.save("Скачать", PAPERS.resolve("D33.docx"));
    }

    private static void makeTheReport(BrowserVisitor methodist) {
        methodist.open("centre-reports/JUNE").shoot("city-report-words").press("Записать");
        methodist.press("Сформировать отчёт").save("Отчёт от", PAPERS.resolve("D43.docx"));
    }

    private static void beginTheRoadMap(BrowserVisitor methodist) {
        methodist.open("city-road-map").fill("town", "Примерский городской округ");
        methodist.fill("authority", "Департамент образования администрации города Примерска");
        methodist.press("Начать дорожную карту").shoot("city-road-map");
        methodist.save("Напечатать", PAPERS.resolve("D06-city.docx"));
    }
}
