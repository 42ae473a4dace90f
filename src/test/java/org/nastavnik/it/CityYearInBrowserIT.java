package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.nastavnik.docx.PlainText;

/**
 * June in the methodical centre of a city of nine schools, by pressing what people press: a
 * compendium goes back with remarks, comes again and is accepted, all of them become one book, and
 * the report of the half year is made. Papers are kept in target/papers/city.
 */
@Apart
@EnabledIf("org.nastavnik.it.Chromium#isInstalled")
class CityYearInBrowserIT {

    private static final Path PAPERS = Path.of("target", "papers", "city");
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
    void methodistEndsTheYearOfTheCity() throws IOException {
        try (BrowserVisitor methodist = enter("methodist");
                BrowserVisitor curator = enter("curator101");
                BrowserVisitor director = enter("director101")) {
            lookAtTheCity(methodist);
            returnWithRemarks(methodist);
            mendAndSubmitAgain(curator, director);
            accept(methodist);
            makeTheBook(methodist);
            makeTheReport(methodist);
        }

        assertThat(textOf("D33.docx"))
                .contains(SCHOOL, "Урок вдвоём", "Указатели")
                .contains("4. Школы, которые не представили сборник");
        assertThat(textOf("D43.docx")).contains(SCHOOL, "Удовлетворённость участников", "Выводы");
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

    private static String textOf(String name) throws IOException {
        return PlainText.of(Files.readAllBytes(PAPERS.resolve(name)));
    }
}
