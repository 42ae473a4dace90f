package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.REPLACED;
import static org.nastavnik.it.YearDays.TODAY;
import static org.nastavnik.it.YearDays.written;

/** Pairs of a year: matched, agreed, fixed by an order, one of them with another mentor later. */
final class YearsPairs {

    private final YearOffice office;
    private final BrowserVisitor curator;

    YearsPairs(YearOffice office) {
        this.office = office;
        curator = office.curator();
    }

    void walk() {
        matchPairs();
        fixPairs();
        agreeInWriting();
        tellTheParents();
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
        curator.fill("direction", "Профессиональное становление молодого педагога");
        curator.press("Сохранить направление").sees("П-01");
    }

    private void tellTheParents() {
        curator.open("units").follow("П-04");
        office.print(curator, "Сформировать: Глобусова Полина", "D40-begun");
    }

    void replaceAMentor() {
        curator.open("units").follow("П-03").follow("Сменить наставника");
        curator.sees("П-03").choose("mentor", "Пример Зоя").fill("from", REPLACED);
        curator.fill("because", "переход на неполную ставку").fill("notice", FIRST);
        curator.fill("planUntil", TODAY).press("Сохранить черновик");
        curator.sees("в связи с переходом на неполную ставку").shoot("replacement");
        office.signOnStaff("О замене наставника", REPLACED, "D28");
        curator.open("units").follow("П-03").sees("Пример Зоя", "наставник сменился");
        curator.misses("Почему подошли");
    }
}
