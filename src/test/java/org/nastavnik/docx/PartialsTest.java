package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartialsTest {

    private static final Map<String, byte[]> FILES =
            Map.of(
                    "letterhead",
                            aDocx("{{school}}")
                                    .xml(tbl(tr("{{#l}}{{.}}", "x{{/l}}")))
                                    .xml("<w:sectPr/>")
                                    .bytes(),
                    "phone", aDocx("т. {{phone}}").bytes(),
                    "outer", aDocx("{{>phone}}", "{{>letterhead}}").bytes(),
                    "endless", aDocx("{{>endless}}").bytes(),
                    "broken", "no zip".getBytes(StandardCharsets.UTF_8),
                    "unclosed", aDocx("{{#l}}").bytes(),
                    "noted",
                            aDocx().xml("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                                    .bytes(),
                    "linked",
                            aDocx().xml(
                                            "<w:p><w:hyperlink r:id=\"rId9\">"
                                                    + DocxFixtures.r("x")
                                                    + "</w:hyperlink></w:p>")
                                    .bytes());
    private static final TemplateOptions OPTIONS = new TemplateOptions(Map.of(), FILES::get);
    private static final Map<String, Object> DATA =
            Map.of("school", "Школа", "phone", "1", "l", List.of("а", "б"));

    private static String text(DocxFixtures docx) {
        return PlainText.of(DocxFixtures.render(docx.compiled(OPTIONS), DATA));
    }

    private static List<FindingCode> codes(String... paragraphs) {
        DataShape shape = DataShape.of(FindingsTest.Paper.class);
        return Template.check(aDocx(paragraphs).bytes(), OPTIONS, shape).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void insertsBlocksInPlaceOfParagraph() {
        assertThat(text(aDocx("до", "{{>letterhead}}", "после")))
                .isEqualTo("до\nШкола\nа\tx\nб\tx\nпосле\n");
    }

    @Test
    void insertsOnlyParagraphAmongText() {
        assertThat(text(aDocx("Директор, {{>phone}}."))).isEqualTo("Директор, т. 1.\n");
    }

    @Test
    void insertsPartialsOfPartials() {
        assertThat(text(aDocx("{{>outer}}"))).isEqualTo("т. 1\nШкола\nа\tx\nб\tx\n");
    }

    @Test
    void repeatsPartialInSection() {
        assertThat(text(aDocx("{{#l}}{{>phone}}{{/l}}"))).isEqualTo("т. 1\nт. 1\n");
    }

    @Test
    void namesPartialAsPlaceOfItsTags() {
        assertThat(aDocx("{{>phone}}").compiled(OPTIONS).tags())
                .extracting(tag -> tag.place().part())
                .containsExactly("word/document.xml", "phone");
    }

    @Test
    void callsPartialsByTheirNames() {
        assertThat(new Place("letterhead", 1, 0, 0, 0).partKey()).isEqualTo("docx.part.partial");
        assertThat(new Place("word/comments.xml", 1, 0, 0, 0).partKey())
                .isEqualTo("docx.part.other");
        assertThat(new Place("word/header2.xml", 1, 0, 0, 0).partKey())
                .isEqualTo("docx.part.header");
    }

    @Test
    void tellsWhatIsWrongWithPartials() {
        assertThat(codes("{{>nowhere}}")).containsExactly(FindingCode.UNKNOWN_PARTIAL);
        assertThat(codes("{{>endless}}")).containsExactly(FindingCode.RECURSIVE_PARTIAL);
        assertThat(codes("{{>broken}}")).containsExactly(FindingCode.NOT_DOCX);
        assertThat(codes("x {{>letterhead}}")).contains(FindingCode.PARTIAL_NOT_ALONE);
        assertThat(codes("{{>unclosed}}")).contains(FindingCode.UNCLOSED_SECTION);
        assertThat(codes("{{>linked}}")).containsExactly(FindingCode.PARTIAL_WITH_LINKS);
        assertThat(codes("{{>noted}}")).containsExactly(FindingCode.PARTIAL_WITH_LINKS);
    }

    @Test
    void checksTagsOfPartialsAgainstData() {
        List<Finding> findings = aDocx("{{>phone}}").compiled(OPTIONS).check(FindingsTest.SHAPE);

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.UNKNOWN_TAG);
    }

    @Test
    void bringsPicturesAndLinksOfPartialsAlong() {
        String image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String picture = "<a:blip r:embed=\"rId1\"/>";
        String drawing =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"Герб\"/>"
                        + "<a:graphic><a:graphicData uri=\"x\">"
                        + picture
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        byte[] partial =
                aDocx().xml(drawing)
                        .relation(image + "image", "media/image1.bin", false)
                        .with("word/media/image1.bin", new byte[] {7, 7})
                        .bytes();
        DocxFixtures host = aDocx("{{>arms}}", "{{>arms}}");
        TemplateOptions options = new TemplateOptions(Map.of(), name -> partial);

        Map<String, byte[]> parts =
                DocxFixtures.unzip(DocxFixtures.render(host.compiled(options), DATA));

        String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String relations =
                new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        assertThat(xml).contains("r:embed=\"added1\"", "wp:docPr id=\"2\"", "wp:docPr id=\"4\"");
        assertThat(relations).contains("Id=\"added1\"", "Target=\"/word/media/");
        assertThat(parts.keySet().stream().filter(name -> name.startsWith("word/media/")))
                .hasSize(1);
    }
}
