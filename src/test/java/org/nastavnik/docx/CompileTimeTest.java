package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Time of the processor, not of the clock: other work on the machine shall not matter. */
class CompileTimeTest {

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private static String page(int number) {
        StringBuilder page = new StringBuilder();
        page.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>")
                .append(r(number + ". {{title}}"))
                .append("</w:p>")
                .append(p("{{#l}}"));
        for (int i = 0; i < 8; i++) {
            page.append(
                    p(
                            "Директор {{direc",
                            "tor}} провёл встречу ",
                            "{{date|iso}} и обсудил вопросы с педагогами, которые пришли в школу,",
                            " {{#ok}}да{{/ok}}{{^ok}}нет{{/ok}}."));
        }
        page.append(p("{{/l}}"));
        return page.append(
                        tbl(
                                tr("№", "Имя"),
                                tr("{{#rows}}{{@index}}", "{{name}}{{/rows}}"),
                                tr("", "{{total}}")))
                .toString();
    }

    private static byte[] pages(int count) {
        DocxFixtures docx = aDocx();
        for (int i = 1; i <= count; i++) {
            docx.xml(page(i));
        }
        return docx.bytes();
    }

    private static byte[] sectionsInOneParagraph(int count) {
        return aDocx("{{#a}}x{{/a}}".repeat(count)).bytes();
    }

    private static byte[] runsInOneParagraph(int count) {
        StringBuilder runs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            runs.append(r("{{a")).append(r("}}"));
        }
        return aDocx().xml("<w:p>" + runs + "</w:p>").bytes();
    }

    private static long millis(byte[] docx) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = TIMES.getCurrentThreadCpuTime();
            Template.check(docx, DocxFixtures.OPTIONS, FindingsTest.SHAPE);
            best = Math.min(best, (TIMES.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return best;
    }

    private static void growsWithTheText(IntFunction<byte[]> docx, int count) {
        millis(docx.apply(count));

        long one = millis(docx.apply(count));
        long four = millis(docx.apply(4 * count));

        assertThat(four).isLessThan(10 * Math.max(20, one));
    }

    @Test
    void isLessThanASecondForTwoHundredPages() {
        byte[] docx = pages(200);
        millis(docx);

        assertThat(millis(docx)).isLessThan(1_000);
    }

    @Test
    void growsWithSectionsInOneParagraph() {
        growsWithTheText(CompileTimeTest::sectionsInOneParagraph, 2_000);
    }

    @Test
    void growsWithRunsInOneParagraph() {
        growsWithTheText(CompileTimeTest::runsInOneParagraph, 4_000);
    }
}
