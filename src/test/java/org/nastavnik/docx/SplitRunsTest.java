package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.bold;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SplitRunsTest {

    static Stream<Arguments> splits() {
        String error = "<w:proofErr w:type=\"spellStart\"/>";
        String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>";
        String link = "<w:hyperlink w:anchor=\"m\">" + r("{{na") + r("me}}") + "</w:hyperlink>";
        return Stream.of(
                Arguments.of("in the name", r("a {{na") + r("me}} b")),
                Arguments.of("in the braces", r("a {") + r("{name}") + r("} b")),
                Arguments.of("letter by letter", letters("a {{name}} b")),
                Arguments.of(
                        "by the spelling checker",
                        r("a {{") + error + r("name") + error + r("}} b")),
                Arguments.of(
                        "by a bookmark",
                        r("a {{na") + mark + r("me}} b") + "<w:bookmarkEnd w:id=\"1\"/>"),
                Arguments.of(
                        "by revisions",
                        r("a ")
                                + "<w:ins w:id=\"7\" w:author=\"x\">"
                                + r("{{na")
                                + "</w:ins>"
                                + r("me}} b")),
                Arguments.of(
                        "by the language of the keyboard",
                        r("a {{na")
                                + "<w:r w:rsidR=\"00AA\"><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t>me</w:t></w:r>"
                                + r("}} b")),
                Arguments.of(
                        "by a comment",
                        r("a {{na")
                                + "<w:commentRangeStart w:id=\"1\"/>"
                                + r("me")
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
                                + r("}} b")),
                Arguments.of(
                        "by a page of the last print",
                        r("a {{na") + "<w:r><w:lastRenderedPageBreak/><w:t>me}} b</w:t></w:r>"),
                Arguments.of(
                        "by a content control",
                        r("a {{na")
                                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                                + r("me")
                                + "</w:sdtContent></w:sdt>"
                                + r("}} b")),
                Arguments.of("in a hyperlink", r("a ") + link + r(" b")),
                Arguments.of(
                        "within one run",
                        "<w:r><w:t xml:space=\"preserve\">a {{na</w:t><w:t xml:space=\"preserve\">me}} b</w:t></w:r>"),
                Arguments.of(
                        "beside deleted text",
                        r("a {{na")
                                + "<w:del w:id=\"8\" w:author=\"x\"><w:r><w:delText>x</w:delText></w:r></w:del>"
                                + r("me}} b")));
    }

    private static String letters(String text) {
        StringBuilder runs = new StringBuilder();
        text.chars().forEach(c -> runs.append(r(String.valueOf((char) c))));
        return runs.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("splits")
    void joinsTagThatWordHasSplit(String name, String runs) {
        String text = aDocx().xml("<w:p>" + runs + "</w:p>").textWith(Map.of("name", "Анна"));

        assertThat(text).as(name).isEqualTo("a Анна b\n");
    }

    @Test
    void keepsLookOfFirstCharacter() {
        String xml =
                aDocx().xml("<w:p>" + r("a") + bold("{{na") + r("me}} b") + "</w:p>")
                        .partWith(Map.of("name", "Анна"), "word/document.xml");

        assertThat(xml)
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Анна</w:t></w:r>");
        assertThat(xml).contains("<w:r><w:t xml:space=\"preserve\"> b</w:t></w:r>");
    }

    @Test
    void repeatsRunsWithTheirLookInsideOfInlineSection() {
        String runs = r("{{#l}}") + bold("{{.}}") + r(";{{/l}}");
        String xml =
                aDocx().xml("<w:p>" + runs + "</w:p>")
                        .partWith(Map.of("l", List.of("а", "б")), "word/document.xml");

        assertThat(xml.split("<w:b/>", -1)).hasSize(3);
    }

    @Test
    void leavesNoTraceOfEditing() {
        String traces =
                "<w:p w14:paraId=\"1A2B3C4D\" w14:textId=\"77777777\" w:rsidR=\"00AA11BB\">";
        String cursor =
                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>";
        String xml =
                aDocx().xml(traces + r("{{name}}") + cursor + "</w:p>")
                        .partWith(Map.of("name", "Анна"), "word/document.xml");

        assertThat(xml).doesNotContain("paraId", "textId", "rsid", "_GoBack", "bookmarkEnd");
    }

    @Test
    void countsTabInsideOfTagAsMistake() {
        String split = "<w:p>" + r("{{na") + "<w:r><w:tab/></w:r>" + r("me}}") + "</w:p>";

        assertThat(
                        Template.check(
                                aDocx().xml(split).bytes(),
                                DocxFixtures.OPTIONS,
                                FindingsTest.SHAPE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.MALFORMED_TAG);
    }

    @Test
    void findsTagsAfterOneAnotherInOneRun() {
        assertThat(aDocx().xml(p("{{a}}{{b}}-{{a}}")).textWith(Map.of("a", 1, "b", 2)))
                .isEqualTo("12-1\n");
    }

    @RepeatedTest(50)
    void printsTheSameHoweverTextIsSplit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = "{{#l}}а{{.}} {{name|upper}};{{^no}}б{{/no}}{{/l}}{{! нет }}в {{name}}";
        StringBuilder runs = new StringBuilder();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + 1 + random.nextInt(5));
            String piece = text.substring(from, to);
            runs.append(random.nextBoolean() ? r(piece) : bold(piece));
            from = to;
        }
        Map<String, Object> data = Map.of("l", List.of(1, 2), "name", "Я", "no", false);

        assertThat(aDocx().xml("<w:p>" + runs + "</w:p>").textWith(data))
                .isEqualTo("а1 Я;ба2 Я;бв Я\n");
    }
}
