package org.nastavnik.it;

/** A practice of the walked year: told by the mentor, taken into the compendium by the curator. */
final class MentorsPractice {

    private static final String TITLE = "Урок под микроскопом";

    private final BrowserVisitor mentor;
    private final YearOffice office;

    MentorsPractice(BrowserVisitor mentor, YearOffice office) {
        this.mentor = mentor;
        this.office = office;
    }

    void walk() {
        describe();
        agree();
        include();
    }

    private void describe() {
        mentor.open("practices").follow("Описать практику").fill("title", TITLE);
        mentor.choose("form", "«Учитель – учитель»");
        mentor.fill("goal", "Молодой педагог сам видит сильные и слабые места своего урока");
        mentor.fill(
                "description", "Урок записывают.\nНаставник и наставляемый смотрят его вместе.");
        mentor.fill("steps", "запись урока\nразбор по шагам\nновый план урока");
        mentor.fill("results", "Открытый урок проведён").press("Записать").sees(TITLE);
    }

    private void agree() {
        mentor.tick("Даю согласие на передачу").press("Записать согласие").sees("согласие");
        mentor.press("Практика готова").shoot("practice");
    }

    private void include() {
        BrowserVisitor curator = office.curator();
        curator.open("practices").follow(TITLE).press("Включить в сборник").sees("в сборнике");
        office.print(curator, "Сформировать: Описание", "D34");
    }
}
