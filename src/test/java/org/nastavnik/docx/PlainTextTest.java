package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void givesLineForParagraphAndTabBetweenCells() {
        byte[] docx =
                aDocx("раз")
                        .xml(
                                tbl(
                                                tr("а", "б"),
                                                "<w:tr>"
                                                        + tc(p("в") + p("г"))
                                                        + tc(p(""))
                                                        + "</w:tr>")
                                        + p("два"))
                        .bytes();

        assertThat(PlainText.of(docx)).isEqualTo("раз\nа\tб\nв г\t\nдва\n");
    }

    @Test
    void givesBreaksAndTabsOfText() {
        String runs =
                "<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t><w:noBreakHyphen/></w:r>";

        assertThat(PlainText.of(aDocx().xml("<w:p>" + runs + "</w:p>").bytes()))
                .isEqualTo("а\nб\tв\u2011\n");
    }

    @Test
    void leavesOutFieldCodesAndTabStops() {
        String paragraph =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + DocxFixtures.r("x")
                        + "</w:p>";

        assertThat(PlainText.of(aDocx().xml(paragraph).bytes())).isEqualTo("x\n");
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> PlainText.of(new byte[9]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
