package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.TODAY;

/**
 * From «Начать новый год» to a programme that an order has introduced and a road map that another
 * approves.
 */
final class YearsStart {

    private static final String FINDING = "main .n-findings a";

    private final YearOffice office;
    private final BrowserVisitor curator;
    private final BrowserVisitor director;

    YearsStart(YearOffice office) {
        this.office = office;
        curator = office.curator();
        director = office.director();
    }

    void walk() {
        beginTheYear();
        fillInTheSchool();
        launchTheProgramme();
        appointTheCurator();
        fillInTheRoadMap();
        approveTheRoadMap();
        openToEverybody();
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
            director.keepsPdf(office.papers(), "D01-by-the-server");
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
}
