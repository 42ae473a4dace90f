package org.nastavnik.it;

import java.nio.file.Path;
import java.time.LocalDate;

/** The curator and the director over the orders of the walked year; each paper is kept. */
final class YearOffice {

    private final BrowserVisitor curator;
    private final BrowserVisitor director;
    private final Path papers;
    private int last;
    private int lastOfStaff;

    YearOffice(BrowserVisitor curator, BrowserVisitor director, Path papers) {
        this.curator = curator;
        this.director = director;
        this.papers = papers;
    }

    BrowserVisitor curator() {
        return curator;
    }

    BrowserVisitor director() {
        return director;
    }

    Path papers() {
        return papers;
    }

    /** The open draft: the curator sends it, the director registers it in the series «од». */
    void sign(String title, LocalDate day, String paper) {
        register(title, ++last + "-од", day);
        director.follow("Открыть приказ").keeps(papers, paper);
    }

    /** The same in the series «к». */
    void signOnStaff(String title, LocalDate day, String paper) {
        register(title, ++lastOfStaff + "-к", day);
        director.follow("Открыть приказ").keeps(papers, paper);
    }

    private void register(String title, String number, LocalDate day) {
        curator.misses("Прежде чем отправить").press("Отправить на подпись").sees("на подписи");
        director.open("").sees(title).open("orders").pressBeside("на подписи", title);
        director.fill("number", number).fill("date", day).press("Зарегистрировать приказ");
        if (director.has("#confirmed")) {
            director.tick("Дата верна").press("Зарегистрировать приказ");
        }
        director.sees("зарегистрирован", number);
    }

    /** Made on the open page by pressing its button. */
    void print(BrowserVisitor who, String button, String paper) {
        who.press(button).keeps(papers, paper);
    }

    String lastNumber() {
        return last + "-од";
    }

    String lastNumberOfStaff() {
        return lastOfStaff + "-к";
    }
}
