package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContentsTest {

    private static final String BODY = "word/document.xml";
    private static final Map<String, Object> DATA =
            Map.of(
                    "year",
                    "2026",
                    "l",
                    List.of(
                            Map.of("t", "Первая", "sub", List.of("а", "б")),
                            Map.of("t", "Вторая", "sub", List.of())));
    private static final String STYLES =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + style("H1", "heading 1", "<w:outlineLvl w:val=\"0\"/>")
                    + style("H2", "heading 2", "<w:outlineLvl w:val=\"1\"/>")
                    + style("H3", "heading 3", "<w:outlineLvl w:val=\"2\"/>")
                    + style("Own", "Своя", "<w:outlineLvl w:val=\"0\"/>")
                    + style("T1", "toc 1", "")
                    + style("T2", "toc 2", "")
                    + "</w:styles>";

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
                .formatted(id, name, properties);
    }

    private static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
                .formatted(style, String.join("", runs));
    }

    private static String heading(int level, String text) {
        return styled("H" + level, r(text));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String contents(String switches) {
        return styled("T1", opening(switches), r("Обновите поле"), mark("end"));
    }

    private static String opening(String switches) {
        return mark("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> TOC "
                + switches
                + " </w:instrText></w:r>"
                + mark("separate");
    }

    private static DocxFixtures aDocxWithHeadings(String... blocks) {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return aDocx().xml(String.join("", blocks))
                .relation(relation + "styles", "styles.xml", false)
                .type("/word/styles.xml", word + "styles+xml")
                .with("word/styles.xml", STYLES);
    }

    private static List<String> entries(String xml) {
        List<String> entries = new ArrayList<>();
        Pattern.compile("<w:p>(?:(?!</w:p>).)*<w:hyperlink w:anchor=\"(_Toc\\d+)\".*?</w:p>")
                .matcher(xml)
                .results()
                .forEach(
                        match ->
                                entries.add(
                                        match.group()
                                                .replaceAll(".*?(<w:hyperlink.*)", "$1")
                                                .replaceAll("<w:instrText.*?</w:instrText>", "")
                                                .replaceAll("<w:tab/>", "\t")
                                                .replaceAll("<[^>]*>", "")));
        return entries;
    }

    private static List<String> find(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String body(byte[] docx) {
        return new String(DocxFixtures.unzip(docx).get(BODY), StandardCharsets.UTF_8);
    }

    @Test
    void listHeadingsAsTheyWillBePrinted() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-2\" \\h"),
                                heading(1, "Итоги {{year}} года"),
                                p("{{#l}}"),
                                heading(1, "{{@index}}. {{t}}"),
                                p("{{#sub}}"),
                                heading(2, "{{.}}"),
                                heading(3, "не в счёт"),
                                p("{{/sub}}"),
                                p("{{/l}}"))
                        .partWith(DATA, BODY);

        assertThat(entries(xml))
                .containsExactly(
                        "Итоги 2026 года\t–", "1. Первая\t–", "а\t–", "б\t–", "2. Вторая\t–");
    }

    @Test
    void leadToTheirHeadings() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-1\" \\h"),
                                p("{{#l}}"),
                                heading(1, "{{t}}"),
                                p("{{/l}}"))
                        .partWith(DATA, BODY);

        List<String> targets = find("w:anchor=\"(_Toc\\d+)\"", xml);
        assertThat(targets).hasSize(2).doesNotHaveDuplicates();
        assertThat(find("PAGEREF (_Toc\\d+) \\\\h", xml)).isEqualTo(targets);
        assertThat(find("<w:bookmarkStart w:id=\"\\d+\" w:name=\"(_Toc\\d+)\"/>", xml))
                .isEqualTo(targets);
        assertThat(find("<w:bookmarkStart w:id=\"(\\d+)\"", xml))
                .doesNotHaveDuplicates()
                .isEqualTo(find("<w:bookmarkEnd w:id=\"(\\d+)\"", xml));
    }

    @Test
    void areLinesOfTheirOwnForAnOfficeThatCountsPagesOnlyThere() throws IOException {
        byte[] made =
                aDocxWithHeadings(
                                contents("\\o \"1-1\" \\h"),
                                heading(1, "Первая"),
                                heading(1, "Вторая"))
                        .filledWith(DATA);

        String xml = body(NumberedContents.of(made));

        assertThat(entries(xml)).containsExactly("Первая\t–", "Вторая\t–");
        assertThat(xml).doesNotContain(" TOC ").contains(" PAGEREF ");
        assertThat(find("w:fldCharType=\"(begin|separate|end)\"", xml))
                .containsExactly("begin", "separate", "end", "begin", "separate", "end");
    }

    @Test
    void ofADocumentWithoutATableChangeNothing() throws IOException {
        byte[] made = aDocxWithHeadings(heading(1, "Первая")).filledWith(DATA);

        assertThat(body(NumberedContents.of(made))).isEqualTo(body(made));
    }

    @Test
    void areAFieldThatWordCanUpdate() {
        String xml =
                aDocxWithHeadings(contents("\\o \"1-2\" \\h"), heading(1, "а"), heading(2, "б"))
                        .partWith(DATA, BODY);

        assertThat(xml.split("TOC \\\\o &quot;1-2&quot; \\\\h", -1)).hasSize(2);
        assertThat(xml).contains("<w:fldChar w:dirty=\"true\" w:fldCharType=\"begin\"/>");
        assertThat(xml.split("w:fldCharType=\"begin\"", -1)).hasSize(4);
        assertThat(xml.split("w:fldCharType=\"end\"", -1)).hasSize(4);
        assertThat(xml).doesNotContain("Обновите поле");
    }

    @Test
    void wearTheStylesOfContents() {
        String xml =
                aDocxWithHeadings(contents("\\o \"1-2\" \\h"), heading(1, "а"), heading(2, "б"))
                        .partWith(DATA, BODY);

        assertThat(find("<w:pStyle w:val=\"(T\\d)\"/>", xml)).containsExactly("T1", "T2");
    }

    @Test
    void keepTheLookThatTheirParagraphsHad() {
        String tabs = "<w:tabs><w:tab w:pos=\"9000\" w:val=\"right\"/></w:tabs>";
        String old =
                styled("T1", opening("\\o \"1-2\" \\h"), r("{{old}}"))
                                .replace("</w:pPr>", tabs + "</w:pPr>")
                        + styled("T2", r("{{old}}"))
                        + "<w:p>"
                        + mark("end")
                        + "</w:p>";
        DocxFixtures docx = aDocxWithHeadings(old, heading(1, "а"), heading(2, "б"));

        assertThat(docx.compiled().tags()).isEmpty();
        assertThat(find("(<w:tabs>.*?</w:tabs>)", docx.partWith(DATA, BODY))).containsExactly(tabs);
    }

    @Test
    void takeParagraphsByOutlineAndByNameOfStyle() {
        DocxFixtures own =
                aDocxWithHeadings(
                        contents("\\o \"1-1\" \\h"), styled("Own", r("x")), heading(1, "y"));
        DocxFixtures outline =
                aDocxWithHeadings(
                        contents("\\o \"1-1\" \\h \\u"), styled("Own", r("x")), heading(1, "y"));
        DocxFixtures named =
                aDocxWithHeadings(
                        contents("\\h \\t \"Своя;2\""), styled("Own", r("x")), heading(1, "y"));

        assertThat(entries(own.partWith(DATA, BODY))).containsExactly("y\t–");
        assertThat(entries(outline.partWith(DATA, BODY))).containsExactly("x\t–", "y\t–");
        assertThat(entries(named.partWith(DATA, BODY))).containsExactly("x\t–");
    }

    @Test
    void leaveOutHeadingsWithoutAWord() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-1\" \\h"),
                                heading(1, "{{#no}}x{{/no}}"),
                                heading(1, "y"))
                        .partWith(Map.of("no", false), BODY);

        assertThat(entries(xml)).containsExactly("y\t–");
        assertThat(find("<w:bookmarkStart w:id=\"\\d+\" w:name=\"(_Toc\\d+)\"/>", xml))
                .hasSize(2)
                .last()
                .isEqualTo(find("w:anchor=\"(_Toc\\d+)\"", xml).get(0));
    }

    @Test
    void areAnEmptyFieldWhereThereIsNoHeading() {
        String xml =
                aDocxWithHeadings(contents("\\o \"1-1\" \\h"), p("текст")).partWith(DATA, BODY);

        assertThat(entries(xml)).isEmpty();
        assertThat(xml.split("w:fldCharType=\"end\"", -1)).hasSize(2);
    }

    @Test
    void printHeadingsOfSeveralLinesOnOne() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-1\" \\h"),
                                styled("H1", r("{{t}}"), "<w:r><w:br/></w:r>", r("конец")))
                        .partWith(Map.of("t", "раз\nдва"), BODY);

        assertThat(entries(xml)).containsExactly("раз два конец\t–");
    }

    @Test
    void mayLeaveOutPages() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-2\" \\h \\n \"2-2\""),
                                heading(1, "а"),
                                heading(2, "б"))
                        .partWith(DATA, BODY);

        assertThat(entries(xml)).containsExactly("а\t–", "б");
    }

    @Test
    void seeHeadingsInTables() {
        String row =
                "<w:tr>"
                        + DocxFixtures.tc(p("{{#l}}") + heading(1, "{{t}}"))
                        + DocxFixtures.tc(p("{{/l}}"))
                        + "</w:tr>";

        String xml =
                aDocxWithHeadings(contents("\\o \"1-1\" \\h"), DocxFixtures.tbl(row))
                        .partWith(DATA, BODY);

        assertThat(entries(xml)).containsExactly("Первая\t–", "Вторая\t–");
    }

    @Test
    void numberHeadingsAsTheTextWill() {
        String xml =
                aDocxWithHeadings(
                                contents("\\o \"1-1\" \\h"),
                                p("{{@1}} введение"),
                                p("{{#l}}"),
                                heading(1, "{{@1}}. {{t}}"),
                                p("{{/l}}"))
                        .partWith(DATA, BODY);

        assertThat(entries(xml)).containsExactly("2. Первая\t–", "3. Вторая\t–");
        assertThat(xml.substring(xml.lastIndexOf("fldChar")))
                .contains(">1 введение<", ">2. Первая<", ">3. Вторая<");
    }

    @Test
    void passOverWhatHoldsNoHeading() {
        AtomicInteger looked = new AtomicInteger();
        Iterable<Object> rows =
                () -> {
                    looked.incrementAndGet();
                    return List.<Object>of("а", "б").iterator();
                };
        String table = DocxFixtures.tbl(DocxFixtures.tr("{{#rows}}{{@index}}", "{{.}}{{/rows}}"));

        aDocxWithHeadings(contents("\\o"), heading(1, "а"), table).filledWith(Map.of("rows", rows));

        assertThat(looked).hasValue(1);
    }

    @Test
    void standInAContentControlAsWordSetsThem() {
        String control =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("Оглавление")
                        + styled("T1", opening("\\o \"1-1\" \\h"), r("старое"))
                        + styled("T1", r("ещё старое"))
                        + "<w:p>"
                        + mark("end")
                        + "</w:p></w:sdtContent></w:sdt>";

        assertThat(aDocxWithHeadings(control, heading(1, "новое")).textWith(DATA))
                .isEqualTo("Оглавление\nновое\t–\nновое\n");
    }

    @Test
    void askWordToCountPages() {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String settings =
                "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"100\"/><w:compat/></w:settings>";
        String made =
                aDocxWithHeadings(contents("\\o"), heading(1, "а"))
                        .relation(relation + "settings", "settings.xml", false)
                        .type(
                                "/word/settings.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml")
                        .with("word/settings.xml", settings)
                        .partWith(DATA, "word/settings.xml");

        assertThat(made)
                .contains("<w:zoom w:percent=\"100\"/><w:updateFields w:val=\"true\"/><w:compat/>");
    }

    @Test
    void dropOldBookmarksOfHeadings() {
        String old =
                "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:bookmarkStart w:id=\"3\" w:name=\"_Toc250000000\"/>"
                        + r("а")
                        + "<w:bookmarkEnd w:id=\"3\"/></w:p>";

        String xml = aDocxWithHeadings(contents("\\o"), old).partWith(DATA, BODY);

        assertThat(xml).doesNotContain("_Toc250000000\"");
        assertThat(find("w:name=\"(_Toc\\d+)\"", xml)).containsExactly("_Toc250000001");
    }
}
