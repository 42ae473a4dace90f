package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;

/** The compendium of a year: written, approved by the director, handed in. */
final class YearsCompendium {

    private final YearOffice office;
    private final BrowserVisitor curator;
    private final BrowserVisitor director;

    YearsCompendium(YearOffice office) {
        this.office = office;
        curator = office.curator();
        director = office.director();
    }

    void walk() {
        describeAMeeting();
        conclude();
        approve();
        handIn();
    }

    private void describeAMeeting() {
        curator.open("compendium").shoot("compendium-empty").follow("Добавить общую встречу");
        curator.fill("title", "Нетворкинг «Найди своего наставника»").fill("heldOn", FIRST);
        curator.fill("place", "школьная библиотека").fill("attendees", 12);
        curator.fill(
                "description", "Наставники рассказали, чем могут помочь.\nПары познакомились.");
        curator.press("Записать").sees("Нетворкинг «Найди своего наставника»");
    }

    private void conclude() {
        curator.open("compendium").follow("Введение, выводы, ссылки");
        curator.fill("introduction", "Школа второй год помогает начинающим педагогам.");
        curator.fill("conclusions", "Пары завершили работу, планы выполнены.").press("Записать");
        curator.open("compendium").shoot("compendium").press("Сборник готов");
        curator.sees("Сборник ждёт утверждения директором");
    }

    private void approve() {
        director.open("compendium").press("Утвердить сборник").sees("утверждён директором");
    }

    private void handIn() {
        curator.open("compendium").follow("Сдать в методический центр");
        curator.tick("Согласен").press("Сдать в методический центр").sees("Номер расписки");
        curator.shoot("receipt").keeps(office.papers(), "D32");
    }
}
