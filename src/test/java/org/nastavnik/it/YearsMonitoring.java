package org.nastavnik.it;

/**
 * Monitoring of the walked year: the diagnostics of a quarter, the last questionnaires, what both
 * stages have found, and the director's approval of each.
 */
final class YearsMonitoring {

    private final YearOffice office;
    private final BrowserVisitor curator;
    private final BrowserVisitor mentor;
    private final BrowserVisitor mentee;

    YearsMonitoring(YearOffice office, BrowserVisitor mentor, BrowserVisitor mentee) {
        this.office = office;
        curator = office.curator();
        this.mentor = mentor;
        this.mentee = mentee;
    }

    void diagnose() {
        curator.open("surveys/catalogue").follow("Диагностика компетенций");
        curator.choose("phase", "раз в квартал").press("Открыть опрос").sees("0 из ");
        answer(mentor, "Диагностика", "8", "Наставляемый сам ведёт урок");
        answer(mentee, "Диагностика", "6", "Увереннее планирую урок");
        curator.open("monitoring/diagnostics").sees("П-01", "Методика урока", "Планирование");
        office.print(curator.shoot("diagnostics"), "Сформировать: Сравнительная", "D24");
    }

    void walk() {
        askForTheLastTime();
        weighUp();
        approveProcess();
        measure();
        approveImpact();
    }

    private void askForTheLastTime() {
        ask("Анкета наставляемого «учитель – учитель» (второй опрос)");
        ask("Анкета наставника «учитель – учитель» (второй опрос)");
        ask("Анкета куратора");
        answer(mentee, "второй опрос", "9", "Разбор уроков вместе с наставником");
        answer(mentor, "второй опрос", "8", "Интерес молодого педагога");
        answer(curator, "Анкета куратора", "7", "Наставники знают школу и её учеников");
    }

    private void ask(String questionnaire) {
        curator.open("surveys/catalogue").follow(questionnaire).press("Открыть опрос");
        curator.sees("0 из ");
    }

    private static void answer(BrowserVisitor who, String what, String mark, String words) {
        who.open("my-surveys").pressBeside(what, "Ответить").answerAll(mark, words);
        who.press("Отправить ответы").sees("ответы отправлены");
    }

    private void weighUp() {
        curator.open("monitoring/process").sees("наставляемые, по завершении работы");
        curator.follow("Разобрать и сохранить");
        curator.fill("own.WEAKNESS", "Мало времени на взаимное посещение уроков");
        curator.fill("own.THREAT", "Растёт нагрузка учителей").press("Сохранить SWOT-анализ");
        curator.sees("Так его сохранил куратор").shoot("monitoring");
        office.print(curator, "Сформировать: SWOT", "D25");
    }

    private void approveProcess() {
        conclude("process");
        office.print(curator, "Сформировать: Отчёт", "D26");
    }

    /** Typed in by the curator: nobody was asked before the work began. */
    private void measure() {
        curator.open("monitoring/measurements").follow("удовлетворенность");
        curator.fill("method", "Опросный лист школы").fillAll("entry.", 5).fillAll("exit.", 7);
        curator.press("Сохранить").open("monitoring/impact").shoot("impact");
    }

    private void approveImpact() {
        conclude("impact");
        office.print(curator, "Сформировать: Отчёт", "D27");
    }

    private void conclude(String stage) {
        String page = "monitoring/" + stage;
        curator.open(page).follow("Написать выводы");
        curator.fill("conclusions", "Пары завершили работу, молодые педагоги ведут уроки сами.");
        curator.press("Сохранить").press("Отправить директору");
        curator.sees("на утверждении у директора");
        office.director().open("").sees("Мониторинг").open(page).press("Утвердить");
        office.director().sees("утверждён");
        curator.open(page).sees("утверждён");
    }
}
