package org.nastavnik.it;

import java.util.List;

/** The year of a school of the city as its curator prints it in June. */
final class SchoolOnPaper {

    static final List<String> NAMES =
            List.of("D22", "D23", "D24", "D25", "D26", "D27", "D32", "D32-full", "D34");

    private final BrowserVisitor curator;
    private final CityPapers papers;

    SchoolOnPaper(BrowserVisitor curator, CityPapers papers) {
        this.curator = curator;
        this.papers = papers;
    }

    void print() {
        answers();
        monitoring();
        compendium();
        curator.open("transfers").click("main td a").shoot("transfer");
        curator.save("Документ (DOCX)", papers.file("D22"));
    }

    private void answers() {
        curator.open("surveys").shoot("surveys");
        curator.follow("Анкета наставляемого «учитель – учитель» (второй опрос)").shoot("survey");
        make("Сформировать: Анкета", "D23");
    }

    private void monitoring() {
        curator.open("monitoring/diagnostics").shoot("diagnostics");
        make("Сформировать: Сравнительная таблица", "D24");
        curator.open("monitoring/process").shoot("process");
        make("Сформировать: SWOT", "D25");
        curator.open("monitoring/process");
        make("Сформировать: Отчёт", "D26");
        curator.open("monitoring/impact").shoot("impact");
        make("Сформировать: Отчёт", "D27");
    }

    private void compendium() {
        curator.open("practices").follow("Урок вдвоём").shoot("practice");
        make("Сформировать: Описание лучшей практики", "D34");
        curator.open("compendium").shoot("compendium-city");
        curator.save("Скачать полную редакцию", papers.file("D32-full"));
        make("Итоговый сборник школы", "D32");
    }

    private void make(String button, String name) {
        curator.press(button).save("Скачать DOCX", papers.file(name));
    }
}
