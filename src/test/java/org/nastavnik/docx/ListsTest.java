package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final Map<String, Object> TWO =
            Map.of(
                    "l",
                    List.of(
                            Map.of("t", "а", "steps", List.of("1", "2")),
                            Map.of("t", "б", "steps", List.of("3"))));

    private static final String NUMBERING =
            "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + definition(0, "decimal", "")
                    + definition(1, "bullet", "")
                    + definition(2, "decimal", "<w:pStyle w:val=\"Step\"/>")
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                    + "<w:numIdMacAtCleanup w:val=\"1\"/></w:numbering>";

    private static final String STYLES =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:pPr><w:ind w:left=\"99\"/></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Step\"><w:name w:val=\"Step\"/><w:basedOn w:val=\"Base\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";

    private static String definition(int id, String format, String style) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s</w:lvl></w:abstractNum>"
                .formatted(id, format, style);
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(list, r(text));
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
    }

    private static DocxFixtures aListedDocx(String body) {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return aDocx().xml(body)
                .relation(relation + "numbering", "numbering.xml", false)
                .type("/word/numbering.xml", word + "numbering+xml")
                .with("word/numbering.xml", NUMBERING)
                .relation(relation + "styles", "styles.xml", false)
                .type("/word/styles.xml", word + "styles+xml")
                .with("word/styles.xml", STYLES);
    }

    private static List<String> numbers(String xml) {
        return Pattern.compile("<w:numId w:val=\"(\\d+)\"/>")
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> numbersOf(String body) {
        return numbers(aListedDocx(body).partWith(TWO, "word/document.xml"));
    }

    @Test
    void beginAnewInEachBlock() {
        String body = p("{{#l}}") + p("{{t}}") + item(1, "раз") + item(1, "два") + p("{{/l}}");

        assertThat(numbersOf(body)).containsExactly("1", "1", "4", "4");
        assertThat(aListedDocx(body).partWith(TWO, "word/numbering.xml"))
                .contains(
                        "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/>"
                                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                                + "<w:numIdMacAtCleanup w:val=\"1\"/>");
    }

    @Test
    void goOnWhereTheirParagraphsAreTheRepeatedItems() {
        assertThat(numbersOf(p("{{#l}}") + item(1, "{{t}}") + p("пояснение") + p("{{/l}}")))
                .containsExactly("1", "1");
    }

    @Test
    void goOnInTheInnerListAndBeginAnewInTheOuterBlock() {
        String body =
                p("{{#l}}")
                        + p("{{t}}")
                        + p("{{#steps}}")
                        + item(1, "{{.}}")
                        + p("{{/steps}}")
                        + p("{{/l}}");

        assertThat(numbersOf(body)).containsExactly("1", "1", "4");
    }

    @Test
    void goOnWhereTheyAreUsedOutsideToo() {
        String block = p("{{#l}}") + p("{{t}}") + item(1, "x") + p("{{/l}}");

        assertThat(numbersOf(item(1, "до") + block)).containsExactly("1", "1", "1");
        assertThat(numbersOf(block + item(1, "после"))).containsExactly("1", "1", "1");
    }

    @Test
    void beginAnewInEachRow() {
        String row =
                "<w:tr>" + tc(p("{{#l}}{{t}}")) + tc(item(1, "x") + item(1, "y{{/l}}")) + "</w:tr>";

        assertThat(numbersOf(tbl(row))).containsExactly("1", "1", "4", "4");
    }

    @Test
    void numberRowsThatBeginWithANumber() {
        String row = "<w:tr>" + tc(item(1, "{{#l}}")) + tc(p("{{t}}{{/l}}")) + "</w:tr>";

        assertThat(numbersOf(tbl(row))).containsExactly("1", "1");
    }

    @Test
    void comeFromStylesToo() {
        String body = p("{{#l}}") + p("{{t}}") + styled("Step", "шаг") + p("{{/l}}");

        DocxFixtures docx = aListedDocx(body);

        assertThat(docx.partWith(TWO, "word/document.xml"))
                .contains(
                        "<w:pPr><w:pStyle w:val=\"Step\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr><w:ind w:left=\"99\"/></w:pPr>");
        assertThat(docx.partWith(TWO, "word/numbering.xml"))
                .contains(
                        "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/>"
                                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
    }

    @Test
    void leaveBulletsAndNumberedHeadingsAlone() {
        String body =
                p("{{#l}}") + p("{{t}}") + item(2, "точка") + styled("H", "Глава") + p("{{/l}}");

        byte[] made = aListedDocx(body).filledWith(TWO);

        assertThat(
                        new String(
                                DocxFixtures.unzip(made).get("word/numbering.xml"),
                                StandardCharsets.UTF_8))
                .isEqualTo(NUMBERING);
    }

    @Test
    void areWrittenAfterTheText() {
        byte[] made =
                aListedDocx(p("{{#l}}") + p("x") + item(1, "y") + p("{{/l}}")).filledWith(TWO);

        assertThat(DocxFixtures.unzip(made).keySet()).last().isEqualTo("word/numbering.xml");
    }
}
