package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.MET;
import static org.nastavnik.it.YearDays.REPLACED;
import static org.nastavnik.it.YearDays.TODAY;
import static org.nastavnik.it.YearDays.month;

import java.nio.file.Path;

/** From plans that an order approves to the closed year. */
final class CuratorInSpring {

    private final BrowserVisitor curator;
    private final YearOffice office;
    private final Path papers;

    CuratorInSpring(BrowserVisitor curator, YearOffice office, Path papers) {
        this.curator = curator;
        this.office = office;
        this.papers = papers;
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

    void openTheSurvey() {
        curator.open("surveys").follow("Открыть опрос").shoot("surveys");
        curator.follow("Краткая обратная связь").press("Открыть опрос").sees("0 из 5");
        office.print(curator, "Сформировать: Анкета", "D23");
    }

    void readTheSurvey() {
        curator.open("surveys").follow("Краткая обратная связь").sees("1 из 5").shoot("survey");
        curator.follow("Прочитать").sees("Черновиков Максим", "Спасибо, всё понятно");
    }

    void prepareTheFinalEvent() {
        curator.open("orders/new?type=FINAL_EVENT").sees("П-01", "П-04");
        curator.fill("event", "Твой результат – мои возможности").fill("day", TODAY);
        curator.fill("time", "15.00").fill("place", "актовый зал школы");
        curator.choose("responsible", "Демонстрова").choose("safety", "Тестовая");
        for (int part = 0; part < 4; part++) {
            curator.choose("programme.leader-" + part, part % 2 == 0 ? "Макетова" : "Пример");
        }
        curator.fill("inviteUntil", TODAY).press("Сохранить черновик");
        curator.misses("Новый наставник").sees("в актовом зале школы").shoot("final-event");
        office.sign("О проведении итогового", TODAY, "D29");
    }

    void complete() {
        curator.open("orders/new?type=COMPLETION").sees("П-01", "П-04").fill("lastDay", TODAY);
        curator.press("Сохранить черновик");
        office.signWithoutPaper("О завершении", TODAY);
        curator.open("units").sees("завершена", "Глобусова Полина").shoot("units-completed");
        curator.follow("П-04").sees("работа завершена");
        office.print(curator, "Сформировать: Глобусова Полина", "D40-ended");
        curator.open("journals").shoot("journals-completed");
    }

    void reward() {
        curator.open("orders/new?type=REWARD").choose("thanked.person-0", "Вымышленский");
        curator.fill("thanked.merit-0", "подготовка молодого педагога к открытому уроку");
        curator.choose("certified.person-0", "Пример Зоя");
        curator.fill("certified.merit-0", "творческий подход к наставничеству");
        curator.fill("partners.organisation-0", "Дом детского творчества");
        curator.fill("ceremony", TODAY).fill("proposedOn", TODAY).shoot("reward");
        curator.press("Сохранить черновик");
        office.signOnStaff("О поощрении", TODAY, "D30");
        printRewards();
    }

    private void printRewards() {
        String order = "orders?year=" + YearDays.year();
        for (int reward = 1; reward <= 3; reward++) {
            curator.open(order).follow("О поощрении");
            curator.click("form:has(input[name=subject][value='" + reward + "']) button");
            curator.keeps(papers, "D31-" + reward);
        }
    }

    void printBases() {
        office.print(curator.open("mentors"), "Сформировать: База", "D19");
        office.print(curator.open("requests"), "Сформировать: База", "D20");
        office.print(curator.open("mentors"), "Сформировать: Реестр", "D21");
        office.print(curator.open("road-map"), "Сформировать: Сводка", "D45");
    }

    void handInTheCompendium() {
        curator.open("compendium").follow("Введение, выводы, ссылки");
        curator.fill("conclusions", "Пары завершили работу, планы выполнены.").press("Записать");
        curator.press("Сборник готов").shoot("compendium").follow("Сдать в методический центр");
        curator.tick("Согласен").press("Сдать").sees("Расписка").keeps(papers, "D32");
    }

    void closeTheYear() {
        curator.open("programme-year").shoot("year-closing").press("Закрыть год");
        curator.sees("закрыт").open("").sees("Учебный год закрыт", "Пары и группы завершили");
        curator.misses("Не у всех пар и групп").shoot("home-closed");
    }

    void printTheRegister() {
        curator.open("orders").follow("Журнал регистрации").shoot("register");
        curator.sees("1-од", office.lastNumber(), office.lastNumberOfStaff());
        office.print(curator, "Сформировать журнал", "D46");
    }
}
