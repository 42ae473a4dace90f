package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.TODAY;

/** What came out of a year: events that were held, the road map. */
final class YearsResults {

    private static final String KNOWN = "main form[action$='/acceptance'] button";

    private final YearOffice office;
    private final BrowserVisitor curator;

    YearsResults(YearOffice office) {
        this.office = office;
        curator = office.curator();
    }

    void walk() {
        record("нетворкинг", "Нетворкинг «Найди своего наставника»", FIRST);
        record("деловая игра", "Твой результат – мои возможности", TODAY);
        curator.shoot("events");
        markTheRoadMap();
    }

    private void record(String kind, String title, Object day) {
        curator.open("events").follow("Записать событие").choose("kind", kind);
        curator.fill("title", title).fill("heldOn", day).fill("place", "актовый зал школы");
        curator.fill("attendance", 6).fill("invited", 6).press("Записать").sees(title);
    }

    private void markTheRoadMap() {
        curator.open("road-map").sees("В программе есть");
        for (int row = 0; row < 40 && curator.has(KNOWN); row++) {
            curator.click(KNOWN);
        }
        curator.pressBeside("Выступление на педагогическом совете", "Отметить");
        curator.choose("status", "выполнено").fill("doneOn", FIRST);
        curator.fill("evidence", "протокол педагогического совета № 2");
        curator.press("Записать отметку").sees("протокол педагогического совета № 2");
        curator.shoot("road-map-done");
        office.print(curator, "Сформировать: Сводка", "D45");
    }
}
