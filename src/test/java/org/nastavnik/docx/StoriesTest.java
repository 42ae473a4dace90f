package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Map<String, Object> DATA = Map.of("name", "Анна", "l", List.of("а", "б"));
    private static final String BOX =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:drawing><wp:inline>"
                    + "<wp:docPr id=\"1\" name=\"x\"/><a:graphic><a:graphicData uri=\"x\">%1$s</a:graphicData></a:graphic>"
                    + "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>%1$s</v:textbox></v:shape></w:pict>"
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";

    @Test
    void fillsHeadersAndFooters() {
        DocxFixtures docx = aDocx("текст").header(p("{{name}}")).footer(p("{{#l}}{{.}};{{/l}}"));

        assertThat(docx.partWith(DATA, "word/header1.xml")).contains(">Анна</w:t>");
        assertThat(docx.partWith(DATA, "word/footer1.xml")).contains(">а;</w:t>", ">б;</w:t>");
    }

    @Test
    void fillsHeadersOfFirstAndOfEvenPages() {
        DocxFixtures docx =
                aDocx("текст")
                        .header(p("{{name}}"))
                        .story("header", "hdr", "header2.xml", p("{{name}} первая"))
                        .story("header", "hdr", "header3.xml", tbl(tr("{{#l}}{{.}}", "x{{/l}}")));

        assertThat(docx.partWith(DATA, "word/header1.xml")).contains(">Анна</w:t>");
        assertThat(docx.partWith(DATA, "word/header2.xml")).contains(">Анна первая</w:t>");
        assertThat(docx.partWith(DATA, "word/header3.xml")).contains(">а</w:t>", ">б</w:t>");
    }

    @Test
    void fillsEndnotes() {
        assertThat(aDocx("текст").endnote(p("{{name}}")).partWith(DATA, "word/endnotes.xml"))
                .contains(">Анна</w:t>");
    }

    @Test
    void fillsFootnotes() {
        assertThat(aDocx("текст").footnote(p("{{name}}")).partWith(DATA, "word/footnotes.xml"))
                .contains(">Анна</w:t>");
    }

    @Test
    void fillsTextBoxesInBothTheirForms() {
        String box =
                BOX.formatted(
                        "<w:txbxContent>"
                                + p("{{#l}}")
                                + p("{{.}} {{name}}")
                                + p("{{/l}}")
                                + "</w:txbxContent>");
        String xml = aDocx().xml(box).partWith(DATA, "word/document.xml");

        assertThat(xml.split(">а Анна</w:t>", -1)).hasSize(3);
        assertThat(xml.split(">б Анна</w:t>", -1)).hasSize(3);
    }

    @Test
    void fillsHyperlinkText() {
        String link = "<w:p><w:hyperlink w:anchor=\"m\">" + r("{{name}}") + "</w:hyperlink></w:p>";

        assertThat(aDocx().xml(link).partWith(DATA, "word/document.xml"))
                .contains(
                        "<w:hyperlink w:anchor=\"m\"><w:r><w:t xml:space=\"preserve\">Анна</w:t></w:r></w:hyperlink>");
    }

    @Test
    void fillsContentControls() {
        String control =
                "<w:sdt><w:sdtPr><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent>"
                        + p("{{#l}}")
                        + p("{{.}}")
                        + p("{{/l}}")
                        + "</w:sdtContent></w:sdt>";

        assertThat(aDocx().xml(control).textWith(DATA)).isEqualTo("а\nб\n");
    }

    @Test
    void fillsContentControlsInsideOfText() {
        String control =
                "<w:p>"
                        + r("{{#l}}")
                        + "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + r("{{.}}")
                        + "</w:sdtContent></w:sdt>"
                        + r(";{{/l}}")
                        + "</w:p>";

        assertThat(aDocx().xml(control).textWith(DATA)).isEqualTo("а;б;\n");
    }

    @Test
    void fillsContentControlsOverCellsAndRows() {
        String cell =
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + tc(p("{{.}}{{/l}}"))
                        + "</w:sdtContent></w:sdt>";
        String row =
                "<w:sdt><w:sdtPr/><w:sdtContent><w:tr>"
                        + tc(p("{{#l}}{{@index}}"))
                        + cell
                        + "</w:tr></w:sdtContent></w:sdt>";

        assertThat(aDocx().xml(tbl(row)).textWith(DATA)).isEqualTo("1\tа\n2\tб\n");
    }

    @Test
    void fillsTheShownTextOfFields() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + r("{{name}}")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

        assertThat(aDocx().xml(field).textWith(DATA)).isEqualTo("Анна\n");
    }

    @Test
    void checksTagsOfTextBoxesInTheirSection() {
        String box =
                BOX.formatted("<w:txbxContent>" + p("{{theme}}") + "</w:txbxContent>")
                        .replace("<w:p><w:r><mc", "<w:p>" + r("{{#meetings}}") + "<w:r><mc")
                        .replace(
                                "Content></w:r></w:p>",
                                "Content></w:r>" + r("{{/meetings}}") + "</w:p>");

        assertThat(
                        Template.check(
                                aDocx().xml(box).bytes(), DocxFixtures.OPTIONS, FindingsTest.SHAPE))
                .isEmpty();
    }

    @Test
    void cutsBondOfContentControlToDataOfTheTemplate() {
        String control =
                "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/></w:sdtPr>"
                        + "<w:sdtContent>"
                        + p("{{name}}")
                        + "</w:sdtContent></w:sdt>";

        assertThat(aDocx().xml(control).partWith(DATA, "word/document.xml"))
                .contains(">Анна</w:t>")
                .doesNotContain("dataBinding");
    }

    @Test
    void fillsTextBesideTabsAndBreaksOfOneRun() {
        String run =
                "<w:r><w:t>{{#l}}{{.}}</w:t><w:tab/><w:t>x{{/l}}{{na</w:t><w:t>me}}</w:t></w:r>";

        assertThat(aDocx().xml("<w:p>" + run + "</w:p>").textWith(DATA))
                .isEqualTo("а\txб\txАнна\n");
    }

    @Test
    void fillsHeaderPartialWithPicture() {
        String kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
        byte[] partial =
                aDocx().xml("<w:p>" + r("{{name}}") + DrawingFixtures.pictureRun("Герб") + "</w:p>")
                        .relation(kind, "../word/media/arms.bin", false)
                        .with("word/media/arms.bin", new byte[] {7})
                        .bytes();
        Template template =
                aDocx().header(p("{{>arms}}"))
                        .compiled(new TemplateOptions(Map.of(), name -> partial));

        assertThat(DocxFixtures.unzip(DocxFixtures.render(template, DATA)))
                .containsKeys("word/_rels/header1.xml.rels")
                .hasEntrySatisfying(
                        "word/header1.xml",
                        xml ->
                                assertThat(new String(xml, StandardCharsets.UTF_8))
                                        .contains("Анна", "added1"));
    }

    @Test
    void startsEachPartWithOrdinaryDelimiters() {
        DocxFixtures docx = aDocx("{{=<% %>=}}<%name%>").header(p("{{name}}"));

        assertThat(docx.partWith(DATA, "word/header1.xml")).contains(">Анна</w:t>");
    }

    @Test
    void makesDocumentOutOfWordTemplate() {
        DocxFixtures docx =
                aDocx("{{name}}")
                        .mainType(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");

        assertThat(docx.partWith(DATA, "[Content_Types].xml"))
                .contains("wordprocessingml.document.main+xml");
    }
}
