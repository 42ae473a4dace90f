package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.bold;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    record School(RichText about, @Nullable RichText more, String name) {}

    private static final String BODY = "word/document.xml";
    private static final String LISTS = "word/numbering.xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String STYLED =
            "<w:p><w:pPr><w:pStyle w:val=\"Body\"/><w:keepLines/><w:spacing w:after=\"60\"/>"
                    + "<w:ind w:firstLine=\"709\"/><w:jc w:val=\"both\"/></w:pPr>"
                    + "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>{{about}}</w:t></w:r></w:p>";

    private static Map<String, Object> about(String html) {
        return Map.of("about", new RichText(html));
    }

    private static String body(DocxFixtures docx, String html) {
        String xml = docx.partWith(about(html), BODY);
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
    }

    private static DocxFixtures withStyles(String styles) {
        return aDocx().relation(Dml.RELATIONS + "/styles", "styles.xml", false)
                .type("/word/styles.xml", WORD + "styles+xml")
                .with(
                        "word/styles.xml",
                        "<w:styles xmlns:w=\"" + Wml.NS + "\">" + styles + "</w:styles>");
    }

    private static String style(String type, String id, String name, String more) {
        return "<w:style w:type=\"%s\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(type, id, name, more);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void printsParagraphsInTheStyleOfTheTag() {
        String properties =
                "<w:pPr><w:pStyle w:val=\"Body\"/><w:keepLines/><w:spacing w:after=\"60\"/>"
                        + "<w:ind w:firstLine=\"709\"/><w:jc w:val=\"both\"/></w:pPr>";
        String run = "<w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">";

        assertThat(body(aDocx().xml(STYLED), "<p>раз</p><p>два &lt;</p>"))
                .isEqualTo(
                        "<w:p>%1$s%2$sраз</w:t></w:r></w:p><w:p>%1$s%2$sдва &lt;</w:t></w:r></w:p>"
                                .formatted(properties, run));
    }

    @Test
    void marksRunsAndKeepsTheLookOfTheTag() {
        String xml = body(aDocx().xml(STYLED), "а<b>б</b><i><u>в</u></i>г");

        assertThat(all("(<w:rPr>.*?</w:t>)", xml))
                .containsExactly(
                        "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">а</w:t>",
                        "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">б</w:t>",
                        "<w:rPr><w:i/><w:iCs/><w:sz w:val=\"28\"/><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">в</w:t>",
                        "<w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">г</w:t>");
    }

    @Test
    void printsItemsWithNumbersOfTheirOwnList() {
        String html =
                "<ol><li>а<ul><li>б</li></ul></li><li>в</li></ol><ol><li>г</li></ol><ul><li>д</li></ul>";
        Map<String, byte[]> parts = DocxFixtures.unzip(aDocx().xml(STYLED).filledWith(about(html)));
        String xml = new String(parts.get(BODY), StandardCharsets.UTF_8);
        String lists = new String(parts.get(LISTS), StandardCharsets.UTF_8);

        assertThat(all("<w:ilvl w:val=\"(\\d)\"/>", xml)).containsExactly("0", "1", "0", "0", "0");
        assertThat(all("<w:numId w:val=\"(\\d)\"/>", xml)).containsExactly("1", "2", "1", "3", "2");
        assertThat(xml)
                .contains(
                        "<w:pStyle w:val=\"Body\"/><w:keepLines/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                                + "<w:spacing w:after=\"60\"/><w:ind w:left=\"1066\" w:hanging=\"357\"/><w:jc w:val=\"both\"/>");
        assertThat(all("<w:num w:numId=\"(\\d)\">", lists)).containsExactly("1", "2", "3");
        assertThat(all("<w:num w:numId=\"\\d\"><w:abstractNumId w:val=\"(\\d)\"/>", lists))
                .containsExactly("0", "1", "0");
        assertThat(lists.indexOf("<w:num ")).isGreaterThan(lists.lastIndexOf("</w:abstractNum>"));
        assertThat(lists).contains("<w:startOverride w:val=\"1\"/>");
    }

    @Test
    void leavesTheListsOfTheTemplateAloneWhereItHasNone() {
        String own =
                "<w:numbering xmlns:w=\""
                        + Wml.NS
                        + "\"><w:abstractNum w:abstractNumId=\"4\"/><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>";
        DocxFixtures docx =
                aDocx().relation(Dml.RELATIONS + "/numbering", "numbering.xml", false)
                        .type("/word/numbering.xml", WORD + "numbering+xml")
                        .with(LISTS, own)
                        .xml(STYLED);

        assertThat(docx.partWith(about("<p>а</p>"), LISTS)).isEqualTo(own);
        assertThat(docx.partWith(about("<ol><li>а</li></ol>"), LISTS))
                .contains("<w:num w:numId=\"8\"><w:abstractNumId w:val=\"5\"/>")
                .contains("</w:abstractNum><w:num w:numId=\"7\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>а</p>", "<ol><li>а</li></ol>"})
    void keepsThePicturesOfTheListsOfTheTemplate(String html) {
        DocxFixtures docx =
                aDocx().relation(Dml.RELATIONS + "/numbering", "numbering.xml", false)
                        .type("/word/numbering.xml", WORD + "numbering+xml")
                        .with(LISTS, "<w:numbering xmlns:w=\"" + Wml.NS + "\"/>")
                        .with(
                                "word/_rels/numbering.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")
                        .xml(STYLED);

        assertThat(DocxFixtures.unzip(docx.filledWith(about(html))).keySet())
                .containsOnlyOnce("word/_rels/numbering.xml.rels");
    }

    @Test
    void takesTheStylesOfTheTemplateForListsHeadingsQuotesLinksAndTables() {
        String number = "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        DocxFixtures docx =
                withStyles(
                                style("paragraph", "a1", "heading 1", "")
                                        + style("paragraph", "a2", "Quote", "")
                                        + style("paragraph", "a3", "List Number", number)
                                        + style("paragraph", "a4", "List Bullet", number)
                                        + style("character", "a5", "Hyperlink", "")
                                        + style("table", "a6", "Table Grid", ""))
                        .relation(Dml.RELATIONS + "/numbering", "numbering.xml", false)
                        .type("/word/numbering.xml", WORD + "numbering+xml")
                        .with(
                                LISTS,
                                "<w:numbering xmlns:w=\""
                                        + Wml.NS
                                        + "\"><w:abstractNum w:abstractNumId=\"4\"><w:lvl w:ilvl=\"0\"/></w:abstractNum>"
                                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>")
                        .xml(p("{{about}}"));

        String xml =
                body(
                        docx,
                        "<h1>а</h1><blockquote>б</blockquote><ol><li>в</ol><ul><li>г</ul>"
                                + "<a href='https://school.example'>д</a><table><tr><td>е</table>");

        assertThat(all("<w:p><w:pPr>(.*?)</w:pPr>", xml))
                .startsWith(
                        "<w:pStyle w:val=\"a1\"/>",
                        "<w:pStyle w:val=\"a2\"/>",
                        "<w:pStyle w:val=\"a3\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"8\"/></w:numPr>",
                        "<w:pStyle w:val=\"a4\"/>");
        assertThat(xml)
                .contains("<w:r><w:rPr><w:rStyle w:val=\"a5\"/></w:rPr>")
                .contains(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"a6\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .doesNotContain("tblBorders");
    }

    @Test
    void makesDoWithoutStyles() {
        String xml =
                body(
                        aDocx().xml(STYLED),
                        "<h1>а</h1><blockquote>б</blockquote><a href='https://school.example'>в</a>"
                                + "<table><tr><th>г</table>");

        assertThat(xml)
                .contains("<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">а</w:t>")
                .contains("<w:ind w:left=\"1276\" w:firstLine=\"0\"/>")
                .contains("<w:color w:val=\"0563C1\"/><w:sz w:val=\"28\"/><w:u w:val=\"single\"/>")
                .contains("<w:tblBorders><w:top w:val=\"single\"")
                .contains("<w:trPr><w:tblHeader/></w:trPr>");
    }

    @Test
    void linksToSitesByRelations() {
        Map<String, byte[]> parts =
                DocxFixtures.unzip(
                        aDocx().xml(p("{{about}}"))
                                .header(p("{{about}}"))
                                .filledWith(
                                        about(
                                                "<a href='https://school.example/?a=1&amp;b=2'>сайт</a> <a href='javascript:x()'>нет</a>")));

        assertThat(new String(parts.get(BODY), StandardCharsets.UTF_8))
                .containsPattern(
                        "<w:hyperlink [^>]*r:id=\"made1\"[^>]*><w:r>.*сайт</w:t></w:r></w:hyperlink>")
                .doesNotContain("javascript");
        for (String owner : List.of("document", "header1")) {
            assertThat(
                            new String(
                                    parts.get("word/_rels/" + owner + ".xml.rels"),
                                    StandardCharsets.UTF_8))
                    .contains("Id=\"made1\"")
                    .contains(
                            "Target=\"https://school.example/?a=1&amp;b=2\" TargetMode=\"External\"");
        }
    }

    @Test
    void setsNoLinkIntoALink() {
        String link = "<w:p><w:hyperlink w:anchor=\"m\">" + r("{{about}}") + "</w:hyperlink></w:p>";

        assertThat(body(aDocx().xml(link), "<a href='https://school.example'>сайт</a>"))
                .containsOnlyOnce("<w:hyperlink");
    }

    @Test
    void laysTablesOut() {
        String xml =
                body(
                        aDocx().xml(STYLED),
                        "<table><tr><th>а</th><th>б</th></tr><tr><td rowspan=2>в</td><td></td></tr><tr><td>г</td></tr></table>");

        assertThat(all("<w:tc><w:tcPr><w:tcW w:w=\"2500\" w:type=\"pct\"/>(.*?)</w:tcPr>", xml))
                .containsExactly("", "", "<w:vMerge w:val=\"restart\"/>", "", "<w:vMerge/>", "");
        assertThat(all("(<w:gridCol)", xml)).hasSize(2);
        assertThat(xml)
                .contains("<w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/>")
                .startsWith("<w:tbl>")
                .endsWith("</w:t></w:r></w:p>");
    }

    @Test
    void keepsTablesFromGrowingTogether() {
        DocxFixtures docx = aDocx().xml(tbl(tr("x"))).xml(p("{{about}}"));

        assertThat(body(docx, "<table><tr><td>а</table><table><tr><td>б</table>"))
                .doesNotContain("</w:tbl><w:tbl>");
    }

    @Test
    void givesCellsWhatTheyNeed() {
        DocxFixtures docx = aDocx().xml(tbl("<w:tr>" + tc(p("{{about}}")) + "</w:tr>"));

        assertThat(body(docx, "<table><tr><td>а</table>")).contains("</w:tbl><w:p><w:r>");
        assertThat(body(docx, "")).contains("<w:tc><w:p><w:r><w:t xml:space=\"preserve\"></w:t>");
    }

    @Test
    void printsRunsOnlyAmongOtherText() {
        DocxFixtures docx =
                aDocx().xml("<w:p>" + r("до ") + bold("{{about}}") + r(" после") + "</w:p>");

        String xml = body(docx, "<p>раз <i>два</i></p><ul><li>три<br>четыре</ul>");

        assertThat(all("(<w:p>)", xml)).hasSize(1);
        assertThat(xml).contains("<w:rPr><w:b/><w:i/><w:iCs/></w:rPr>");
        assertThat(docx.textWith(about("<p>раз <i>два</i></p><ul><li>три<br>четыре</ul>")))
                .isEqualTo("до раз два три\nчетыре после\n");
    }

    @Test
    void isRepeatedInSections() {
        DocxFixtures docx = aDocx("{{#l}}", "{{about}}", "{{/l}}");
        Map<String, Object> data =
                Map.of("l", List.of(about("<ol><li>а</ol>"), about("<h1>б</h1>"), about("в")));

        assertThat(docx.textWith(data)).isEqualTo("а\nб\nв\n");
    }

    @Test
    void isLeftOutBySectionsWhereItIsBlank() {
        DocxFixtures docx = aDocx("{{#about}}{{about}}{{/about}}{{^about}}нет{{/about}}");

        assertThat(docx.textWith(about(" "))).isEqualTo("нет\n");
        assertThat(docx.textWith(about("<b>да</b>"))).isEqualTo("да\n");
    }

    @ParameterizedTest
    @CsvSource({
        "{{about}},",
        "{{about|upper}}, FILTERED_MARKUP",
        "{{more}}, MAY_BE_ABSENT",
        "{{#more}}{{more}}{{/more}},",
        "{{name}},"
    })
    void isHeldAgainstTheData(String text, @Nullable FindingCode code) {
        List<Finding> findings =
                Template.check(
                        aDocx(text).bytes(), DocxFixtures.OPTIONS, DataShape.of(School.class));

        assertThat(findings)
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void isNoPicture() {
        byte[] docx =
                DrawingFixtures.aDocxWithPlaceholder()
                        .xml(DrawingFixtures.picture("{{about}}"))
                        .bytes();

        assertThat(Template.check(docx, DocxFixtures.OPTIONS, DataShape.of(School.class)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.NO_PICTURE);
    }

    @Test
    void isRefusedBeyondAnyReason() {
        Template template = aDocx("{{about}}").compiled();
        Map<String, Object> endless = about("а".repeat(200_001));

        assertThatThrownBy(() -> DocxFixtures.render(template, endless))
                .isInstanceOf(UnfilledTag.class)
                .hasMessageContaining("{{about}}");
    }

    /** Pieces of good, bad and hostile HTML in any order; the seed is fixed. */
    @Test
    void neverBreaksTheDocument() throws Exception {
        String[] pieces = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "<u>",
            "</u>",
            "<ul>",
            "</ul>",
            "<ol>",
            "<li>",
            "</li>",
            "<table>",
            "<tr>",
            "<td>",
            "<th colspan=3>",
            "<td rowspan=4>",
            "</table>",
            "<a href='https://a.example/?x=\"&<>'>",
            "</a>",
            "<h1>",
            "</h2>",
            "<h3>",
            "<br>",
            "<blockquote>",
            "</blockquote>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#0;",
            "&#x1f;",
            "&#xd800;",
            "&unknown;",
            "<",
            ">",
            "\"",
            "'",
            "\u0000",
            "\u000b",
            "\ud800",
            "\uffff",
            "</w:t></w:r>",
            "<w:p>",
            "{{about}}",
            "текст ",
            "\n\n",
            "<caption>",
            "<svg><style>",
            "<!DOCTYPE x>",
            "<?xml version='1.0'?>",
            "</body></html>"
        };
        Random random = new Random(7);
        Template template =
                aDocx().xml(STYLED)
                        .xml(p("[{{about}}]"))
                        .xml(tbl("<w:tr>" + tc(p("{{about}}")) + "</w:tr>"))
                        .footnote(p("{{about}}"))
                        .compiled();
        for (int i = 0; i < 300; i++) {
            StringBuilder html = new StringBuilder();
            IntStream.range(0, 40).forEach(n -> html.append(pieces[random.nextInt(pieces.length)]));
            byte[] docx = DocxFixtures.render(template, about(html.toString()));
            for (Map.Entry<String, byte[]> part : DocxFixtures.unzip(docx).entrySet()) {
                assertThat(Xml.tree(part.getValue())).as(part.getKey() + html).isNotNull();
            }
            if (i % 50 == 0) {
                assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(docx)))
                        .isNotNull();
            }
        }
    }
}
