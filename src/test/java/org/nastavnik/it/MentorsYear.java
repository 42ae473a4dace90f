package org.nastavnik.it;

import static org.nastavnik.it.YearDays.MET;
import static org.nastavnik.it.YearDays.MET_AGAIN;
import static org.nastavnik.it.YearDays.TODAY;

/** What the mentor of pair «П-01» does in the walked year, and his mentee with him. */
final class MentorsYear {

    private final BrowserVisitor mentor;
    private final BrowserVisitor mentee;
    private final YearOffice office;

    MentorsYear(BrowserVisitor mentor, BrowserVisitor mentee, YearOffice office) {
        this.mentor = mentor;
        this.mentee = mentee;
        this.office = office;
    }

    private BrowserVisitor atThePlan() {
        return mentor.open("units").follow("П-01").follow("Индивидуальный план");
    }

    private BrowserVisitor atTheJournal() {
        return mentor.open("units").follow("П-01").follow("Журнал");
    }

    void planTheWork() {
        mentor.open("").sees("П-01: составьте индивидуальный план").shoot("mentor-home");
        atThePlan().press("Составить план").press("Добавить").follow("Заполнить таблицу");
        mentor.fill("competence-0", "Методика урока").choose("format-0", "очный");
        mentor.fill("result-0", "Открытый урок проведён").fill("competence-1", "Планирование");
        mentor.fill("content-1", "Разбор рабочей программы").fill("deadlineText-1", "до конца");
        mentor.choose("format-1", "очный").fill("result-1", "Программа исправлена");
        mentor.shoot("plan-table").press("Записать таблицу").press("Отправить на утверждение");
        mentor.sees("на утверждении");
    }

    void printThePlan(String order) {
        atThePlan().sees(order).shoot("plan");
        office.print(mentor, "Сформировать: Индивидуальный план", "D16");
        atThePlan().follow("Персонализированная программа").press("Записать");
        office.print(mentor, "Сформировать: Персонализированная", "D44");
    }

    void meet() {
        atTheJournal().follow("Записать встречу").fill("date", MET);
        mentor.fill("topic", "Знакомство").fill("content", "Обсудили ожидания");
        mentor.fill("result", "Договорились о днях встреч").press("Записать встречу");
        mentor.sees("Договорились о днях встреч").follow("Повторить прошлую");
        mentor.fill("date", MET_AGAIN).fill("topic", "Разбор урока");
        mentor.fill("content", "Прошли урок по шагам").fill("result", "Разобрали урок");
        mentor.press("Записать встречу");
        mentor.sees("Разобрали урок").shoot("journal");
    }

    void confirm() {
        mentee.open("").sees("П-01: подтвердите встречи").shoot("mentee-home");
        mentee.follow("П-01: подтвердите встречи").follow("Подтвердить встречу");
        mentee.fill("feedback", "Стало понятно, с чего начать").press("Подтвердить встречу");
        office.print(atTheJournal(), "Сформировать: Журнал", "D18");
    }

    void answer() {
        mentee.open("").follow("Анкеты, которые ждут ответа").follow("Ответить").shoot("answer");
        mentee.tick("4").tick("подходит").fill("q3", "Спасибо, всё понятно");
        mentee.press("Отправить ответы").sees("ответы отправлены");
    }

    void finishThePlan() {
        done("Открытый урок");
        done("Разбор рабочей программы");
        atThePlan().sees("Выполнено 2 из 2").shoot("plan-done");
        office.print(mentor, "Сформировать: Индивидуальный маршрут", "D37");
        atThePlan().press("Закрыть план");
    }

    private void done(String row) {
        atThePlan().pressBeside(row, "Отметить").fill("date", TODAY).press("Записать отметку");
    }
}
