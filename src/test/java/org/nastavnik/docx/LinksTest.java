package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private static final String KIND =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

    private static DocxFixtures aLinkedDocx(String target, String body) {
        return aDocx().relation(KIND, target, true).xml(body);
    }

    private static String link(String text) {
        return "<w:hyperlink r:id=\"rId1\" w:history=\"1\">" + r(text) + "</w:hyperlink>";
    }

    private static String part(byte[] made, String name) {
        return new String(DocxFixtures.unzip(made).get(name), StandardCharsets.UTF_8);
    }

    private static List<String> targets(byte[] made) {
        return Pattern.compile("Target=\"([^\"]*)\"")
                .matcher(part(made, "word/_rels/document.xml.rels"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "{{url}}, https://school5.example/a?b=1&amp;c=2",
        "%7B%7burl%7d%7D, https://school5.example/a?b=1&amp;c=2",
        "http://{{url}}, https://school5.example/a?b=1&amp;c=2",
        "{{url}}#{{id}}, https://school5.example/a?b=1&amp;c=2#7",
        "mailto:{{mail}}, mailto:school5@post.example",
        "https://school5.example/%7B%7B%D0%BA%D0%BE%D0%B4%7D%7D, https://school5.example/%D1%8F"
    })
    void leadWhereTheDataSays(String target, String expected) {
        Map<String, Object> data =
                Map.of(
                        "url",
                        "https://school5.example/a?b=1&c=2",
                        "id",
                        7,
                        "mail",
                        "school5@post.example",
                        "код",
                        "я");

        byte[] made = aLinkedDocx(target, "<w:p>" + link("сайт") + "</w:p>").filledWith(data);

        assertThat(targets(made)).containsExactly(expected);
        assertThat(part(made, "word/document.xml"))
                .contains(
                        "<w:hyperlink r:id=\"made1\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">сайт<");
    }

    @Test
    void leadElsewhereForEachItem() {
        String body = p("{{#l}}") + "<w:p>" + link("{{name}}") + "</w:p>" + p("{{/l}}");
        Map<String, Object> data =
                Map.of(
                        "l",
                        List.of(
                                Map.of("name", "а", "url", "https://a.example"),
                                Map.of("name", "б", "url", "https://b.example"),
                                Map.of("name", "в", "url", "https://a.example")));

        byte[] made = aLinkedDocx("{{url}}", body).filledWith(data);

        assertThat(targets(made)).containsExactly("https://a.example", "https://b.example");
        assertThat(PlainText.of(made)).isEqualTo("а\nб\nв\n");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://a.example",
        "школа",
        "\\\\server\\share",
        "''"
    })
    void areMereTextWhereTheDataHoldsNoAddress(String value) {
        byte[] made =
                aLinkedDocx("{{url}}", "<w:p>" + link("сайт") + "</w:p>")
                        .filledWith(Map.of("url", value));

        assertThat(targets(made)).isEmpty();
        assertThat(part(made, "word/document.xml")).doesNotContain("hyperlink ");
        assertThat(PlainText.of(made)).isEqualTo("сайт\n");
    }

    @Test
    void areCheckedInTheirSection() {
        String body =
                "<w:p>" + r("{{#meetings}}") + link("{{theme}}") + r("{{/meetings}}") + "</w:p>";

        List<Finding> right =
                Template.check(
                        aLinkedDocx("{{theme}}", body).bytes(),
                        DocxFixtures.OPTIONS,
                        FindingsTest.SHAPE);
        List<Finding> wrong =
                Template.check(
                        aLinkedDocx("{{tema}}", body).bytes(),
                        DocxFixtures.OPTIONS,
                        FindingsTest.SHAPE);

        assertThat(right).isEmpty();
        assertThat(wrong).extracting(Finding::code).containsExactly(FindingCode.UNKNOWN_TAG);
    }

    @Test
    void takeOnlyValuesInTheirAddress() {
        List<Finding> findings =
                Template.check(
                        aLinkedDocx("{{#goals}}{{.}}{{/goals}}", "<w:p>" + link("x") + "</w:p>")
                                .bytes(),
                        DocxFixtures.OPTIONS,
                        FindingsTest.SHAPE);

        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly(FindingCode.MISPLACED_TAG, FindingCode.NEEDS_SECTION);
    }

    @Test
    void bringTheirAddressAlongInPartials() {
        byte[] partial = aLinkedDocx("{{url}}", "<w:p>" + link("сайт") + "</w:p>").bytes();
        Template template =
                aDocx("{{>site}}").compiled(new TemplateOptions(Map.of(), name -> partial));

        byte[] made = DocxFixtures.render(template, Map.of("url", "https://a.example"));

        assertThat(targets(made)).containsExactly("https://a.example");
    }

    @Test
    void leadFromNotesToo() {
        String note = "<w:footnote w:id=\"2\"><w:p>" + link("сайт") + "</w:p></w:footnote>";
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\""
                        + KIND
                        + "\" Target=\"{{url}}\" TargetMode=\"External\"/></Relationships>";
        byte[] made =
                aDocx().xml("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .story("footnotes", "footnotes", "footnotes.xml", note)
                        .with("word/_rels/footnotes.xml.rels", relations)
                        .filledWith(Map.of("url", "https://a.example"));

        assertThat(part(made, "word/_rels/footnotes.xml.rels"))
                .contains("Target=\"https://a.example\"")
                .doesNotContain("{{");
        assertThat(part(made, "word/footnotes.xml")).contains("<w:hyperlink r:id=\"note1\"");
    }
}
