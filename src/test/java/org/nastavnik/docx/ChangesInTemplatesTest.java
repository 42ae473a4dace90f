package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesInTemplatesTest {

    private static final Map<String, Object> DATA = Map.of("name", "Анна");
    private static final String BY =
            " w:id=\"7\" w:author=\"Черновик\" w:date=\"2026-01-01T00:00:00Z\"";

    static Stream<Arguments> changes() {
        String inserted = "<w:ins" + BY + ">" + r("{{na") + "</w:ins>";
        String deleted = "<w:del" + BY + "><w:r><w:delText>{{old}}</w:delText></w:r></w:del>";
        String moved = "<w:moveFrom" + BY + ">" + r("{{name}} ушла") + "</w:moveFrom>";
        String arrived = "<w:moveTo" + BY + ">" + r("пришла {{name}}") + "</w:moveTo>";
        String look =
                "<w:r><w:rPr><w:b/><w:rPrChange"
                        + BY
                        + "><w:rPr/></w:rPrChange></w:rPr><w:t>{{name}}</w:t></w:r>";
        String goneEnd = "<w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>";
        String newEnd = "<w:pPr><w:rPr><w:ins" + BY + "/></w:rPr></w:pPr>";
        String goneRow = "<w:trPr><w:del" + BY + "/></w:trPr>";
        return Stream.of(
                Arguments.of("inserted", par(inserted + r("me}}")), "Анна\n"),
                Arguments.of("deleted", par(deleted + r("{{name}}")), "Анна\n"),
                Arguments.of("moved", par(moved) + par(arrived), "\nпришла Анна\n"),
                Arguments.of("look", par(look), "Анна\n"),
                Arguments.of(
                        "end of paragraph deleted",
                        par(goneEnd + r("{{na"))
                                + par("<w:pPr><w:jc w:val=\"left\"/></w:pPr>" + r("me}}")),
                        "Анна\n"),
                Arguments.of("end of paragraph inserted", par(newEnd + r("{{name}}")), "Анна\n"),
                Arguments.of(
                        "row deleted",
                        tbl(tr("{{old}}").replace("<w:tr>", "<w:tr>" + goneRow), tr("{{name}}")),
                        "Анна\n"),
                Arguments.of(
                        "table deleted",
                        tbl(tr("{{old}}").replace("<w:tr>", "<w:tr>" + goneRow)) + p("{{name}}"),
                        "Анна\n"));
    }

    private static String par(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void areAccepted(String name, String body, String expected) {
        DocxFixtures docx = aDocx().xml(body);

        assertThat(docx.textWith(DATA)).as(name).isEqualTo(expected);
        assertThat(docx.partWith(DATA, "word/document.xml"))
                .as(name)
                .doesNotContain("Черновик", "{{");
    }

    @Test
    void leaveNoCommentsBehind() {
        String reference =
                "<w:commentRangeStart w:id=\"0\"/>"
                        + r("{{name}}")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id=\"0\"/></w:r>";
        byte[] made =
                aDocx().xml(par(reference))
                        .comments("<w:comment w:id=\"0\">" + p("{{name}} или мы?") + "</w:comment>")
                        .filledWith(DATA);

        Map<String, byte[]> parts = DocxFixtures.unzip(made);
        assertThat(parts).doesNotContainKey("word/comments.xml");
        assertThat(parts.values())
                .allSatisfy(
                        part ->
                                assertThat(new String(part, StandardCharsets.UTF_8))
                                        .doesNotContain("comment"));
        assertThat(PlainText.of(made)).isEqualTo("Анна\n");
    }
}
