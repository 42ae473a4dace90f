package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageEndsTest {

    private static final String BODY = "word/document.xml";
    private static final Map<String, Object> TWO = Map.of("l", List.of("а", "б"), "no", List.of());
    private static final String PAGE = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    private static final String PORTRAIT =
            "<w:sectPr><w:pgSz w:h=\"16838\" w:w=\"11906\"/></w:sectPr>";
    private static final String LANDSCAPE =
            "<w:sectPr><w:headerReference r:id=\"rId1\" w:type=\"default\"/>"
                    + "<w:pgSz w:h=\"11906\" w:orient=\"landscape\" w:w=\"16838\"/></w:sectPr>";

    private static String ending(String section, String... runs) {
        return "<w:p><w:pPr>" + section + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static String body(String xml, Map<String, Object> data) {
        String made = aDocx().xml(xml).header(p("шапка")).partWith(data, BODY);
        return made.substring(made.indexOf("<w:body>") + 8, made.indexOf("</w:body>"))
                .replaceAll(" xml:space=\"preserve\"", "");
    }

    private static String text(String text) {
        return p(text).replace(" xml:space=\"preserve\"", "");
    }

    @Test
    void partPagesOfItems() {
        assertThat(body(p("{{#l}}") + p("{{.}}") + PAGE + p("{{/l}}") + PORTRAIT, TWO))
                .isEqualTo(text("а") + PAGE + text("б") + PORTRAIT);
    }

    @Test
    void stayWhereSomethingFollows() {
        assertThat(body(p("{{#l}}") + p("{{.}}") + PAGE + p("{{/l}}") + p("конец") + PORTRAIT, TWO))
                .isEqualTo(text("а") + PAGE + text("б") + PAGE + text("конец") + PORTRAIT);
    }

    @Test
    void countBlankParagraphsForNothing() {
        String blank = "<w:p/>";
        String xml = p("{{#l}}") + p("{{.}}") + PAGE + blank + p("{{/l}}") + blank + PORTRAIT;

        assertThat(body(xml, TWO))
                .isEqualTo(text("а") + PAGE + blank + text("б") + blank + PORTRAIT);
    }

    @Test
    void waitForABlockThatMayBeAbsent() {
        String xml = p("x") + PAGE + "<w:p/>" + p("{{#l}}") + p("{{.}}") + p("{{/l}}") + PORTRAIT;

        assertThat(body(xml, TWO))
                .isEqualTo(text("x") + PAGE + "<w:p/>" + text("а") + text("б") + PORTRAIT);
        assertThat(body(xml, Map.of("l", List.of()))).isEqualTo(text("x") + PORTRAIT);
    }

    @Test
    void keepBlankParagraphsThatEndNoPage() {
        String xml =
                p("{{#l}}")
                        + PAGE
                        + p("{{/l}}")
                        + p("x")
                        + "<w:p/>"
                        + p("{{#no}}")
                        + p("y")
                        + p("{{/no}}");

        assertThat(body(xml, Map.of("l", List.of(), "no", List.of())))
                .isEqualTo(text("x") + "<w:p/>");
    }

    @Test
    void closeTheTagInTheParagraphOfTheBreak() {
        String end = "<w:p><w:r><w:br w:type=\"page\"/></w:r>" + r("{{/l}}") + "</w:p>";

        assertThat(body(p("{{#l}}{{.}}") + end + PORTRAIT, TWO))
                .isEqualTo(text("а") + PAGE + text("б") + PORTRAIT);
    }

    @Test
    void areOnlyBetweenItemsWhereTheTemplateSaysSo() {
        String between =
                "<w:p>"
                        + r("{{^@last}}")
                        + "<w:r><w:br w:type=\"page\"/></w:r>"
                        + r("{{/@last}}{{/l}}")
                        + "</w:p>";

        assertThat(body(p("{{#l}}") + p("{{.}}") + between + p("конец"), TWO))
                .isEqualTo(text("а") + PAGE + text("б") + "<w:p></w:p>" + text("конец"));
    }

    @Test
    void partSectionsOfItems() {
        String xml =
                p("{{#l}}") + p("{{.}}") + ending(LANDSCAPE) + p("{{/l}}") + "<w:p/>" + PORTRAIT;

        assertThat(body(xml, TWO)).isEqualTo(text("а") + ending(LANDSCAPE) + text("б") + LANDSCAPE);
    }

    @Test
    void keepOrientationAndHeaderOfARepeatedBlock() {
        String xml =
                p("до")
                        + ending(PORTRAIT)
                        + p("{{#l}}")
                        + p("{{.}}")
                        + ending(LANDSCAPE)
                        + p("{{/l}}")
                        + p("после")
                        + PORTRAIT;

        assertThat(body(xml, TWO))
                .isEqualTo(
                        text("до")
                                + ending(PORTRAIT)
                                + text("а")
                                + ending(LANDSCAPE)
                                + text("б")
                                + ending(LANDSCAPE)
                                + text("после")
                                + PORTRAIT);
        assertThat(body(xml, Map.of("l", List.of())))
                .isEqualTo(text("до") + ending(PORTRAIT) + text("после") + PORTRAIT);
    }

    @Test
    void dropTheLastSectionWhereItIsEmpty() {
        String xml =
                p("до") + ending(PORTRAIT) + p("{{#l}}") + p("{{.}}") + p("{{/l}}") + LANDSCAPE;

        assertThat(body(xml, TWO))
                .isEqualTo(text("до") + ending(PORTRAIT) + text("а") + text("б") + LANDSCAPE);
        assertThat(body(xml, Map.of("l", List.of()))).isEqualTo(text("до") + PORTRAIT);
    }

    @Test
    void partSectionsWhoseLastParagraphHoldsText() {
        String xml = p("{{#l}}") + ending(LANDSCAPE, r("{{.}}")) + p("{{/l}}") + PORTRAIT;

        String made = body(xml, TWO);

        assertThat(made.split("<w:sectPr>", -1)).hasSize(3);
        assertThat(made).endsWith("<w:t>б</w:t></w:r></w:p>" + LANDSCAPE);
        assertThat(made).contains("<w:spacing w:after=\"0\" w:before=\"0\" w:line=\"20\"");
    }

    @Test
    void waitForATableThatMayBeLeftWithoutRows() {
        String table = DocxFixtures.tbl(DocxFixtures.tr("{{#l}}{{.}}", "{{/l}}"));

        assertThat(body(p("x") + PAGE + table + PORTRAIT, Map.of("l", List.of())))
                .isEqualTo(text("x") + PORTRAIT);
    }

    @Test
    void keepParagraphsTogether() {
        String kept =
                "<w:p><w:pPr><w:keepNext/><w:keepLines/><w:pageBreakBefore/></w:pPr>"
                        + r("{{.}}")
                        + "</w:p>";
        String row =
                "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                        + DocxFixtures.tc(p("{{#l}}{{.}}{{/l}}"))
                        + "</w:tr>";
        String made = body(p("{{#l}}") + kept + p("{{/l}}") + DocxFixtures.tbl(row), TWO);

        assertThat(made.split("<w:keepNext/><w:keepLines/><w:pageBreakBefore/>", -1)).hasSize(3);
        assertThat(made).contains("<w:cantSplit/>");
    }
}
