package org.nastavnik.it;

import static org.nastavnik.it.YearDays.FIRST;
import static org.nastavnik.it.YearDays.TODAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bases of a year: who asks for help, who gives it, their papers and their appointment. */
final class YearsPeople {

    private final YearOffice office;
    private final BrowserVisitor curator;

    YearsPeople(YearOffice office) {
        this.office = office;
        curator = office.curator();
    }

    void walk() throws IOException {
        gatherMentees();
        gatherMentors();
        signTheLabourPapers();
        appointMentors();
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
}
