package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.TODAY;
import static org.nastavnik.it.YearDays.written;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** From «Начать новый год» to pairs that an order has fixed. */
final class CuratorInAutumn {

    private static final String FINDING = "main .n-findings a";

    private final BrowserVisitor curator;
    private final BrowserVisitor director;
    private final YearOffice office;
    private final Path papers;

    CuratorInAutumn(
            BrowserVisitor curator, BrowserVisitor director, YearOffice office, Path papers) {
        this.curator = curator;
        this.director = director;
        this.office = office;
        this.papers = papers;
    }

    void walk() throws IOException {
        beginTheYear();
        fillInTheSchool();
        launchTheProgramme();
        appointTheCurator();
        fillInTheRoadMap();
        approveTheRoadMap();
        openToEverybody();
        gatherMentees();
        gatherMentors();
        signTheLabourPapers();
        appointMentors();
        matchPairs();
        agreeInWriting();
        fixPairs();
        tellTheParents();
    }

    private void beginTheYear() {
        curator.open("").shoot("home-before");
        curator.open("programme-year").follow("Начать новый год").sees("Не переносится");
        curator.shoot("beginning").press("Начать").misses("Начать новый год");
        curator.follow("Изменить условия года").tick("«Учитель – учитель»");
        curator.tick("«Педагог – ученик»").fill("countedOn", TODAY);
        curator.fill("count.PEDAGOGICAL_WORKERS", 31).fill("count.PUPILS", 640);
        curator.fill("target.PLAN_COMPLETION_RATE", 90).press("Сохранить условия года");
        curator.sees("«Учитель – учитель»", "«Педагог – ученик»", "31", "90", "готовится");
        curator.shoot("programme");
    }

    private void fillInTheSchool() {
        curator.open("school").follow("Изменить адрес, номера и страницы");
        curator.fill("site", "https://school644.example").press("Сохранить");
        curator.sees("https://school644.example").shoot("school");
        curator.follow("Как название школы склоняется в документах");
        curator.press("Запомнить формы").open("school").sees("Макетова Светлана Борисовна");
    }

    private void launchTheProgramme() {
        curator.open("orders").follow("Подготовить приказ").shoot("orders-start");
        curator.follow("Приказ о внедрении").choose("supplies", "Демонстрова");
        curator.choose("group.person-2", "Вымышленский").fill("group.role-2", "член группы");
        curator.shoot("launch").press("Сохранить черновик").sees("п р и к а з ы в а ю");
        office.sign("О внедрении", FIRST, "D01");
        if (Office.isInstalled()) {
            director.keepsPdf(papers, "D01-by-the-server");
        }
        curator.open("programme-year").sees("идёт");
        curator.open("").sees("Программа введена приказом: есть").shoot("home");
    }

    private void appointTheCurator() {
        curator.open("orders/new?type=CURATOR").choose("curator", "Демонстрова");
        curator.fill("from", FIRST).fill("allowance", "15 % должностного оклада");
        curator.fill("allowanceGround", "Положение об оплате труда работников школы");
        curator.press("Сохранить черновик");
        office.signOnStaff("О назначении куратора", FIRST, "D02");
    }

    private void fillInTheRoadMap() {
        curator.open("road-map").press("Создать дорожную карту по разделам");
        curator.sees("Прежде чем директор согласует").follow("Указать сроки и ответственных");
        curator.fillAll("to-", TODAY).fillAll("who-", "куратор программы; наставники");
        curator.press("Записать сроки и ответственных").sees("Остались пропуски", "Остался пример");
        for (int row = 0; row < 40 && curator.has(FINDING); row++) {
            curator.click(FINDING).fillBlanks().press("Записать мероприятие");
        }
        curator.misses("Прежде чем директор согласует").shoot("road-map");
    }

    private void approveTheRoadMap() {
        director.open("road-map").press("Согласовать карту");
        curator.open("orders/new?type=ACTS_APPROVAL").choose("publisher", "Демонстрова");
        curator.fill("effective", FIRST).press("Сохранить черновик").sees("Дорожную карту");
        office.sign("Об утверждении положения", FIRST, "D05");
        curator.open("road-map").sees("утверждена", office.lastNumber());
        office.print(curator, "Сформировать: Дорожная карта", "D06");
    }

    private void openToEverybody() {
        curator.open("orders/new?type=ACCESSIBILITY").shoot("accessibility");
        curator.press("Сохранить черновик");
        office.sign("О мерах по обеспечению доступности", FIRST, "D42");
    }

    private void gatherMentees() {
        ask("Тестовая", "«Учитель – учитель»", "Проведение урока", "Работа с журналом");
        ask("Образцова Лейла", "«Учитель – учитель»", "Проведение урока", "Проектные задания");
        ask("Глобусова Полина", "«Педагог – ученик»", "Олимпиады", "Подготовиться к конкурсу");
        curator.open("requests").shoot("requests");
    }

    private void ask(String who, String form, String area, String need) {
        curator.open("requests").follow("Записать запрос").choose("person", who);
        curator.choose("form", form).tick(area).fill("need", need);
        curator.press("Записать запрос").sees(need, "ждёт пары");
    }

    private void gatherMentors() {
        curator.open("mentors").follow("Внести наставника").choose("person", "Пример Зоя");
        curator.tick("«Учитель – учитель»").tick("«Педагог – ученик»");
        curator.tick("Проведение урока").tick("Олимпиады").fill("mentees", 4);
        curator.press("Внести в базу").sees("отобран, ждёт приказа").shoot("mentor-card");
        curator.open("mentors").follow("Вымышленский").press("Отобрать");
        curator.sees("отобран, ждёт приказа").open("mentors").shoot("mentors");
    }

    /** Work as a mentor is asked for in writing, and agreed on beside the contract. */
    private void signTheLabourPapers() throws IOException {
        curator.open("consents?show=MISSING").follow("Пример Зоя").press("Подготовить бумаги");
        curator.shoot("consents").follow("Пример Зоя").fill("workFrom", FIRST);
        curator.fill("contractNumber", "12").fill("contractDate", "2020-09-01").press("Сохранить");
        office.print(curator, "Сформировать: Согласие", "D14");
        openTheConsent();
        curator.fill("day", FIRST).fill("place", "папка 04-12").press("Подписано");
        office.print(curator, "Сформировать: Дополнительное", "D15");
        openTheConsent();
        curator.fill("supplementNumber", "1").fill("supplementDate", FIRST);
        curator.press("Сохранить договор и соглашение").attach("scan", scan());
        curator.press("Загрузить скан").sees("PDF, ").shoot("consent");
        curator.open("consents?show=MISSING").misses("Пример Зоя");
    }

    private void openTheConsent() {
        curator.open("consents?q=Пример+Зоя").pressBeside("351.8", "Пример Зоя");
    }

    private static Path scan() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return Files.writeString(
                Path.of("target", "year-scan.pdf"), pdf, StandardCharsets.US_ASCII);
    }

    private void appointMentors() {
        curator.open("orders/new?type=APPOINTMENT").sees("Вымышленский", "Пример Зоя");
        curator.fill("trainingUntil", TODAY).press("Сохранить черновик");
        curator.sees("«Учитель – учитель» и «Педагог – ученик»");
        office.signOnStaff("О назначении наставников", FIRST, "D07");
    }

    private void matchPairs() {
        curator.open("units").follow("Подбор пар").press("Подобрать пары").sees("4 предложения");
        curator.press("Стороны согласны").sees("Отметьте хотя бы одно предложение");
        String learner = "main li:has-text('Образцова Лейла') ";
        curator.unfold(learner + "summary:has-text('Другой наставник')");
        curator.chooseIn(learner + "details[open] select", "Вымышленский");
        curator.click(learner + "details[open] button").sees("назначена куратором").shoot("board");
        curator.tick("Образцова Лейла").tick("Тестовая Алёна").tick("Черновиков Максим");
        curator.tick("Глобусова Полина").press("Стороны согласны");
        curator.sees("П-01", "П-04", "согласована, ждёт приказа").shoot("units");
    }

    private void agreeInWriting() {
        curator.open("units").follow("П-04").sees("Олимпиады, проекты, исследования");
        office.print(curator, "Сформировать: Соглашение", "D09");
    }

    private void fixPairs() {
        curator.open("orders/new?type=PAIRING").fill("from", FIRST).fill("to", TODAY);
        curator.fill("plansUntil", TODAY).press("Сохранить черновик");
        curator.sees("с " + written(FIRST) + " по " + written(TODAY)).shoot("pairing");
        office.signOnStaff("О закреплении", FIRST, "D08");
        curator.open("units").follow("П-01").sees("закреплена приказом");
        curator.sees(written(FIRST) + " – " + written(TODAY)).shoot("unit");
    }

    private void tellTheParents() {
        curator.open("units").follow("П-04");
        office.print(curator, "Сформировать: Глобусова Полина", "D40-begun");
    }
}
