package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final Map<String, Object> DATA =
            Map.of(
                    "name",
                    "Анна",
                    "l",
                    List.of(Map.of("t", "а", "why", "раз"), Map.of("t", "б", "why", "два")));
    private static final String LINES =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote>";

    private static String note(int id, String... blocks) {
        return "<w:footnote w:id=\"%d\">%s</w:footnote>".formatted(id, String.join("", blocks));
    }

    private static String mark(int id) {
        return "<w:r><w:footnoteReference w:id=\"%d\"/></w:r>".formatted(id);
    }

    private static DocxFixtures aNotedDocx(String body, String... notes) {
        return aDocx().xml(body)
                .story("footnotes", "footnotes", "footnotes.xml", LINES + String.join("", notes));
    }

    private static String par(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static List<String> find(String pattern, String xml) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> marks(byte[] made) {
        return find("<w:footnoteReference w:id=\"(-?\\d+)\"/>", part(made, "document"));
    }

    private static List<String> ids(byte[] made) {
        return find("<w:footnote w:id=\"(-?\\d+)\"", part(made, "footnotes"));
    }

    private static List<String> texts(byte[] made) {
        return find("<w:t[^>]*>([^<]*)</w:t>", part(made, "footnotes"));
    }

    private static String part(byte[] made, String name) {
        return new String(
                DocxFixtures.unzip(made).get("word/" + name + ".xml"),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void comeOnceForEachItem() {
        String body = p("{{#l}}") + par(r("{{t}}"), mark(2)) + p("{{/l}}");

        byte[] made = aNotedDocx(body, note(2, p("{{why}} для {{name}}"))).filledWith(DATA);

        assertThat(marks(made)).containsExactly("1", "2");
        assertThat(ids(made)).containsExactly("-1", "0", "1", "2");
        assertThat(String.join("", texts(made))).isEqualTo("раз для Аннадва для Анна");
    }

    @Test
    void areNumberedInTheOrderOfTheText() {
        String body =
                par(r("x"), mark(7))
                        + p("{{#l}}")
                        + par(r("{{t}}"), mark(2))
                        + p("{{/l}}")
                        + par(mark(5));

        byte[] made =
                aNotedDocx(body, note(2, p("{{why}}")), note(5, p("конец")), note(7, p("начало")))
                        .filledWith(DATA);

        assertThat(marks(made)).containsExactly("1", "2", "3", "4");
        assertThat(texts(made)).containsExactly("начало", "раз", "два", "конец");
    }

    @Test
    void goWithTheTextThatRefersToThem() {
        byte[] made =
                aNotedDocx(par(r("{{#no}}x"), mark(2), r("{{/no}}")), note(2, p("{{why}}")))
                        .filledWith(Map.of("no", false));

        assertThat(marks(made)).isEmpty();
        assertThat(ids(made)).containsExactly("-1", "0");
    }

    @Test
    void standInRowsOfTables() {
        String row =
                "<w:tr>" + tc(p("{{#l}}{{t}}")) + tc(par(r("x"), mark(2), r("{{/l}}"))) + "</w:tr>";

        byte[] made = aNotedDocx(tbl(row), note(2, p("{{why}}"))).filledWith(DATA);

        assertThat(texts(made)).containsExactly("раз", "два");
    }

    @Test
    void holdSectionsOfTheirOwn() {
        byte[] made =
                aNotedDocx(par(r("x"), mark(2)), note(2, p("{{#l}}"), p("{{t}}"), p("{{/l}}")))
                        .filledWith(Map.of("l", List.of()));

        assertThat(part(made, "footnotes")).containsPattern("<w:footnote w:id=\"1\"><w:p [^>]*/>");
    }

    @Test
    void areCheckedWithWhatTheirTextSees() {
        String body = p("{{#meetings}}") + par(r("{{theme}}"), mark(2)) + p("{{/meetings}}");
        DocxFixtures docx = aNotedDocx(body, note(2, p("{{theme}} {{tema}}")));

        List<Finding> findings =
                Template.check(docx.bytes(), DocxFixtures.OPTIONS, FindingsTest.SHAPE);

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.UNKNOWN_TAG);
        assertThat(findings.get(0).place()).isEqualTo(new Place("word/footnotes.xml", 3, 0, 0, 0));
        assertThat(findings.get(0).suggestion()).isEqualTo("theme");
    }

    @Test
    void atTheEndOfTheDocumentDoTheSame() {
        String body =
                p("{{#l}}")
                        + par(r("{{t}}"), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>")
                        + p("{{/l}}");

        byte[] made = aDocx().xml(body).endnote(p("{{why}}")).filledWith(DATA);

        assertThat(find("<w:t[^>]*>([^<]*)</w:t>", part(made, "endnotes")))
                .containsExactly("раз", "два");
    }

    @Test
    void areTheSameBytesEachTime() {
        String body = p("{{#l}}") + par(r("{{t}}"), mark(2)) + p("{{/l}}");
        Template template = aNotedDocx(body, note(2, p("{{why}}"))).compiled();

        assertThat(DocxFixtures.render(template, DATA))
                .isEqualTo(DocxFixtures.render(template, DATA));
    }
}
