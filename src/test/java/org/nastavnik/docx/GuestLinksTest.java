package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.JoinFixtures.PNG;
import static org.nastavnik.docx.JoinFixtures.RELATION;
import static org.nastavnik.docx.JoinFixtures.join;
import static org.nastavnik.docx.JoinFixtures.picture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestLinksTest {

    private static final GuestOptions IN_TEXT = GuestOptions.inText();
    private static final String EMBEDDED = "r:embed=\"rId1\"";
    private static final String BOOKMARK =
            "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Toc1\"/>"
                    + r("y")
                    + "<w:bookmarkEnd w:id=\"0\"/></w:p>";

    private static DocxFixtures pictured(byte[] picture) {
        return aDocx().xml(picture(EMBEDDED, "Герб"))
                .relation(RELATION + "image", "media/image1.png", false)
                .with("word/media/image1.png", picture);
    }

    private static DocxFixtures charted(String workbookName, byte[] workbook) {
        String chart =
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<c:chart><c:plotArea><c:pieChart/></c:plotArea></c:chart><c:externalData r:id=\"rId7\"/></c:chartSpace>";
        String drawing =
                "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"x\" descr=\"Рост\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                        + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rId1\"/>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
        return aDocx().xml(drawing)
                .relation(RELATION + "chart", "charts/chart5.xml", false)
                .with("word/charts/chart5.xml", chart)
                .with(
                        "word/charts/_rels/chart5.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId7\" Type=\""
                                + RELATION
                                + "package\" Target=\"../embeddings/"
                                + workbookName
                                + "\"/></Relationships>")
                .with("word/embeddings/" + workbookName, workbook);
    }

    private static byte[] workbook(String type, String more) {
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + type
                        + "\"/></Types>";
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"a\" Type=\""
                        + RELATION
                        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
        return DocxFixtures.zip(
                Map.of(
                        "[Content_Types].xml",
                        types.getBytes(StandardCharsets.UTF_8),
                        "_rels/.rels",
                        relations.getBytes(StandardCharsets.UTF_8),
                        more,
                        "<x/>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bringPicturesOnce() {
        JoinFixtures.Joined joined = join(pictured(PNG), IN_TEXT, pictured(PNG), pictured(PNG));

        assertThat(joined.parts().keySet().stream().filter(name -> name.contains("media/")))
                .hasSize(2);
        assertThat(joined.part("[Content_Types].xml")).contains("Extension=\"png\"");
    }

    @Test
    void giveDrawingsNumbersOfTheirOwn() {
        String body = join(pictured(PNG), IN_TEXT, pictured(PNG), pictured(PNG)).body();

        assertThat(body)
                .containsSubsequence("docPr descr=\"Герб\" id=\"1\"", "id=\"2\"", "id=\"3\"");
    }

    @Test
    void callPicturesByWhatTheyAre() {
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1};

        assertThat(join(aDocx("x"), IN_TEXT, pictured(jpeg)).parts().keySet())
                .anyMatch(name -> name.endsWith(".jpeg"));
    }

    @Test
    void putTheAlternativeInThePlaceOfPicturesFromElsewhere() {
        DocxFixtures guest =
                aDocx().xml(picture("r:link=\"rId1\"", "Герб"))
                        .relation(RELATION + "image", "http://127.0.0.1/x.png", true);

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, guest);

        assertThat(joined.text()).isEqualTo("x\nГерб\n");
        assertThat(joined.body()).doesNotContain("r:link", "drawing>");
        assertThat(joined.part("word/_rels/document.xml.rels")).doesNotContain("127.0.0.1");
        assertThat(joined.codes()).containsExactly(FindingCode.LINK_SHED, FindingCode.PICTURE_SHED);
    }

    @Test
    void bringNothingThatOnlyCallsItselfAPicture() {
        JoinFixtures.Joined joined =
                join(aDocx("x"), IN_TEXT, pictured("MZ".getBytes(StandardCharsets.US_ASCII)));

        assertThat(joined.parts().keySet()).noneMatch(name -> name.contains("media"));
        assertThat(joined.codes()).contains(FindingCode.PICTURE_SHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://127.0.0.1/\"/></svg>",
                "<!DOCTYPE svg SYSTEM \"file:///x\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void bringNoDrawingsThatDoMoreThanDraw(String svg) {
        JoinFixtures.Joined joined =
                join(aDocx("x"), IN_TEXT, pictured(svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(joined.codes()).contains(FindingCode.PICTURE_SHED);
    }

    @Test
    void bringChartsWithTheirWorkbooks() {
        byte[] workbook =
                workbook(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "xl/workbook.xml");

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, charted("b.xlsx", workbook));

        assertThat(joined.parts())
                .containsKeys("word/charts/chart1.xml", "word/embeddings/workbook1.xlsx");
        assertThat(joined.part("word/charts/_rels/chart1.xml.rels"))
                .contains("/word/embeddings/workbook1.xlsx");
        assertThat(joined.shed()).isEmpty();
    }

    @Test
    void bringChartsWithoutWorkbooksThatRun() {
        byte[] workbook =
                workbook(
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                        "xl/vbaProject.bin");

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, charted("b.xlsx", workbook));

        assertThat(joined.part("word/charts/chart1.xml")).doesNotContain("externalData");
        assertThat(joined.parts().keySet()).noneMatch(name -> name.contains("embeddings"));
        assertThat(joined.codes()).containsExactly(FindingCode.WORKBOOK_SHED);
    }

    @Test
    void showObjectsAsPictures() {
        String object =
                "<w:p><w:r><w:object><v:shape id=\"_x0000_i1025\"><v:imagedata r:id=\"rId1\"/></v:shape>"
                        + "<o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" ProgID=\"Equation.3\" r:id=\"rId2\"/>"
                        + "</w:object></w:r></w:p>";
        DocxFixtures guest =
                aDocx().xml(object)
                        .relation(RELATION + "image", "media/image1.png", false)
                        .relation(RELATION + "oleObject", "embeddings/oleObject1.bin", false)
                        .with("word/media/image1.png", PNG)
                        .with("word/embeddings/oleObject1.bin", new byte[9]);

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, guest);

        assertThat(joined.body())
                .contains("<w:pict><v:shape")
                .doesNotContain("OLEObject", "w:object");
        assertThat(joined.parts().keySet()).noneMatch(name -> name.contains("oleObject"));
        assertThat(joined.codes()).containsExactly(FindingCode.OBJECT_SHED);
    }

    @Test
    void followBookmarksUnderTheirNewNames() {
        String link = "<w:p><w:hyperlink w:anchor=\"_Toc1\">" + r("z") + "</w:hyperlink></w:p>";

        String body = join(aDocx().xml(BOOKMARK), IN_TEXT, aDocx().xml(BOOKMARK + link)).body();

        assertThat(body)
                .contains("w:id=\"1\" w:name=\"_Toc1_2\"", "w:anchor=\"_Toc1_2\"")
                .contains("<w:bookmarkEnd w:id=\"1\"/>");
    }

    @Test
    void leadToSites() {
        DocxFixtures guest =
                aDocx().xml("<w:p><w:hyperlink r:id=\"rId1\">" + r("z") + "</w:hyperlink></w:p>")
                        .relation(RELATION + "hyperlink", "http://127.0.0.1/a b", true);

        assertThat(join(aDocx("x"), IN_TEXT, guest).part("word/_rels/document.xml.rels"))
                .contains("Target=\"http://127.0.0.1/a%20b\" TargetMode=\"External\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///c:/x.docx", "\\\\server\\x", "javascript:x()", "other.docx"})
    void leadToNoFiles(String target) {
        DocxFixtures guest =
                aDocx().xml("<w:p><w:hyperlink r:id=\"rId1\">" + r("z") + "</w:hyperlink></w:p>")
                        .relation(RELATION + "hyperlink", target, true);

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, guest);

        assertThat(joined.body()).doesNotContain("hyperlink").contains("z");
        assertThat(joined.codes()).containsExactly(FindingCode.LINK_SHED);
    }
}
