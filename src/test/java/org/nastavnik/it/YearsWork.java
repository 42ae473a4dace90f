package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.MET;
import static org.nastavnik.it.YearDays.month;

/** What the curator does while pairs work: plans, journals, a questionnaire. */
final class YearsWork {

    private final YearOffice office;
    private final BrowserVisitor curator;

    YearsWork(YearOffice office) {
        this.office = office;
        curator = office.curator();
    }

    void approvePlans() {
        curator.open("").sees("План П-01 ждёт утверждения");
        curator.open("orders/new?type=PLANS_APPROVAL").sees("П-01").fill("from", FIRST);
        curator.press("Сохранить черновик").sees("наставника и наставляемого");
        office.sign("Об утверждении индивидуального плана", FIRST, "D17");
    }

    void closeTheMonth() {
        curator.open("journals").sees("П-01");
        if (YearDays.isMonthOver(MET)) {
            curator.choose("month", month(MET)).press("Закрыть месяц").sees(month(MET));
        }
        curator.shoot("journals");
    }

    void openTheSurvey() {
        curator.open("surveys").follow("Открыть опрос").shoot("surveys");
        curator.follow("Краткая обратная связь").press("Открыть опрос").sees("0 из 5");
        office.print(curator, "Сформировать: Анкета", "D23");
    }

    void readTheSurvey() {
        curator.open("surveys").follow("Краткая обратная связь").sees("1 из 5").shoot("survey");
        curator.follow("Прочитать").sees("Черновиков Максим", "Спасибо, всё понятно");
    }
}
