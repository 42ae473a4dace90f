package org.nastavnik.it;

import static org.nastavnik.it.YearDays.TODAY;

/** The last orders of a year, its bases on paper and its closing. */
final class YearsEnd {

    private final YearOffice office;
    private final BrowserVisitor curator;

    YearsEnd(YearOffice office) {
        this.office = office;
        curator = office.curator();
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
        office.signOnStaff("О завершении", TODAY, "D28-completion");
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
        for (int reward = 0; reward < 3; reward++) {
            curator.open("orders").follow("О поощрении");
            curator.click("form:has(input[value='D31']) >> nth=" + reward + " >> button");
            curator.keeps(office.papers(), "D31-" + (reward + 1));
        }
    }

    void printBases() {
        office.print(curator.open("mentors"), "Сформировать: База", "D19");
        curator.open("requests").follow("Склонения в документе").sees("База наставляемых");
        office.print(curator.open("requests"), "Сформировать: База", "D20");
        office.print(curator.open("mentors"), "Сформировать: Реестр", "D21");
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
