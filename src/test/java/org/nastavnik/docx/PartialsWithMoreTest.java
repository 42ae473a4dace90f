package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Partials that lean on other parts of their file. */
class PartialsWithMoreTest {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final Map<String, Object> DATA =
            Map.of(
                    "practices",
                    List.of(
                            Map.of("title", "Первая", "why", "раз"),
                            Map.of("title", "Вторая", "why", "два")));

    private static DocxFixtures withStyles(DocxFixtures docx, String styles) {
        return docx.relation(RELATION + "styles", "styles.xml", false)
                .type("/word/styles.xml", WORD + "styles+xml")
                .with("word/styles.xml", "<w:styles" + W + ">" + styles + "</w:styles>");
    }

    private static DocxFixtures withNumbering(DocxFixtures docx, String numbering) {
        return docx.relation(RELATION + "numbering", "numbering.xml", false)
                .type("/word/numbering.xml", WORD + "numbering+xml")
                .with(
                        "word/numbering.xml",
                        "<w:numbering" + W + ">" + numbering + "</w:numbering>");
    }

    private static String style(String id, String name, String rest) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                .formatted(id, name, rest);
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
    }

    private static String list(int definition, int id, String mark) {
        return ("<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>")
                .formatted(definition, mark, id, definition);
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(list, r(text));
    }

    private static Map<String, byte[]> made(DocxFixtures host, DocxFixtures partial) {
        byte[] file = partial.bytes();
        Template template = host.compiled(new TemplateOptions(Map.of(), name -> file));
        return DocxFixtures.unzip(DocxFixtures.render(template, DATA));
    }

    private static String part(Map<String, byte[]> made, String name) {
        return new String(made.get("word/" + name + ".xml"), StandardCharsets.UTF_8);
    }

    private static List<String> find(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void comeOnceForEachItemOfAList() {
        DocxFixtures partial = aDocx("{{title}}").xml(tbl(tr("почему", "{{why}}")));
        DocxFixtures host = aDocx("{{#practices}}{{>practice}}{{/practices}}", "конец");
        byte[] file = partial.bytes();

        Template template = host.compiled(new TemplateOptions(Map.of(), name -> file));

        assertThat(PlainText.of(DocxFixtures.render(template, DATA)))
                .isEqualTo("Первая\nпочему\tраз\nВторая\nпочему\tдва\nконец\n");
    }

    @Test
    void wearTheStylesOfTheTemplateByTheirNames() {
        DocxFixtures host = withStyles(aDocx("{{>x}}"), style("a5", "heading 1", ""));
        DocxFixtures partial =
                withStyles(
                        aDocx().xml(styled("Heading1", "т")), style("Heading1", "Heading 1", ""));

        Map<String, byte[]> made = made(host, partial);

        assertThat(part(made, "document")).contains("<w:pStyle w:val=\"a5\"/>");
        assertThat(part(made, "styles")).doesNotContain("Heading1");
    }

    @Test
    void bringStylesAlongThatTheTemplateDoesNotHave() {
        DocxFixtures host =
                withStyles(aDocx("{{>x}}"), style("a5", "Обычный", "") + style("My", "Иное", ""));
        DocxFixtures partial =
                withStyles(
                        aDocx().xml(styled("My", "т")),
                        style("Base", "Обычный", "")
                                + style(
                                        "My",
                                        "Моя",
                                        "<w:basedOn w:val=\"Base\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>"));

        Map<String, byte[]> made = made(host, partial);

        assertThat(part(made, "document")).contains("<w:pStyle w:val=\"My-2\"/>");
        assertThat(part(made, "styles"))
                .contains(
                        "w:styleId=\"My-2\"",
                        "<w:basedOn w:val=\"a5\"/>",
                        "<w:jc w:val=\"center\"/>");
    }

    @Test
    void bringTheirLists() {
        DocxFixtures host =
                withNumbering(aDocx("{{>x}}", "{{>x}}").xml(item(1, "свой")), list(0, 1, "%1."));
        DocxFixtures partial =
                withNumbering(aDocx().xml(item(1, "раз") + item(1, "два")), list(0, 1, "%1)"));

        Map<String, byte[]> made = made(host, partial);

        assertThat(find("<w:numId w:val=\"(\\d+)\"/>", part(made, "document")))
                .containsExactly("2", "2", "3", "3", "1");
        assertThat(find("<w:lvlText w:val=\"(.*?)\"/>", part(made, "numbering")))
                .containsExactly("%1.", "%1)", "%1)");
        assertThat(find("<w:(abstractNum|num) ", part(made, "numbering")))
                .containsExactly("abstractNum", "abstractNum", "abstractNum", "num", "num", "num");
    }

    @Test
    void bringListsIntoATemplateWithoutAny() {
        Map<String, byte[]> made =
                made(
                        aDocx("{{>x}}"),
                        withNumbering(aDocx().xml(item(7, "раз")), list(3, 7, "%1)")));

        assertThat(find("<w:numId w:val=\"(\\d+)\"/>", part(made, "document")))
                .containsExactly("1");
        assertThat(part(made, "numbering")).contains("<w:lvlText w:val=\"%1)\"/>");
    }

    @Test
    void beginTheirListsAnewForEachItem() {
        DocxFixtures host = aDocx("{{#practices}}", "{{>x}}", "{{/practices}}");
        DocxFixtures partial =
                withNumbering(aDocx("{{title}}").xml(item(1, "шаг")), list(0, 1, "%1)"));

        Map<String, byte[]> made = made(host, partial);

        assertThat(find("<w:numId w:val=\"(\\d+)\"/>", part(made, "document")))
                .containsExactly("1", "2");
        assertThat(part(made, "numbering")).contains("<w:startOverride w:val=\"1\"/>");
    }

    @Test
    void bringTheirFootnotesWithLinks() {
        String note =
                "<w:footnote w:id=\"4\"><w:p>"
                        + "<w:hyperlink r:id=\"rId7\">"
                        + r("{{why}}")
                        + "</w:hyperlink></w:p></w:footnote>";
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId7\" Type=\""
                        + RELATION
                        + "hyperlink\" Target=\"https://a.example\" TargetMode=\"External\"/></Relationships>";
        DocxFixtures partial =
                aDocx().xml(
                                "<w:p>"
                                        + r("{{title}}")
                                        + "<w:r><w:footnoteReference w:id=\"4\"/></w:r></w:p>")
                        .story("footnotes", "footnotes", "footnotes.xml", note)
                        .with("word/_rels/footnotes.xml.rels", relations);

        Map<String, byte[]> made =
                made(aDocx("{{#practices}}", "{{>x}}", "{{/practices}}"), partial);

        assertThat(find("<w:footnoteReference w:id=\"(\\d+)\"/>", part(made, "document")))
                .containsExactly("1", "2");
        assertThat(find("<w:t[^>]*>(.*?)</w:t>", part(made, "footnotes")))
                .containsExactly("раз", "два");
        assertThat(part(made, "footnotes")).contains("w:type=\"separator\"");
        assertThat(new String(made.get("word/_rels/footnotes.xml.rels"), StandardCharsets.UTF_8))
                .contains("https://a.example");
        assertThat(new String(made.get("[Content_Types].xml"), StandardCharsets.UTF_8))
                .contains("/word/footnotes.xml");
    }

    @Test
    void keepTheirNotesOutOfHeaders() {
        byte[] partial =
                aDocx().xml("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .footnote(p("x"))
                        .bytes();

        List<Finding> findings =
                Template.check(
                        aDocx("x").header(p("{{>x}}")).bytes(),
                        new TemplateOptions(Map.of(), name -> partial),
                        FindingsTest.SHAPE);

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(FindingCode.PARTIAL_WITH_LINKS);
    }

    @Test
    void keepRelationsOfPicturesBesideThoseOfLists() {
        DocxFixtures partial =
                withNumbering(
                        aDocx().xml(item(1, "раз") + DrawingFixtures.picture("Герб"))
                                .relation(RELATION + "image", "media/a.bin", false)
                                .with("word/media/a.bin", new byte[] {7}),
                        list(0, 1, "%1)"));

        Map<String, byte[]> made = made(aDocx("{{>x}}"), partial);

        assertThat(new String(made.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains("relationships/image", "relationships/numbering");
    }
}
