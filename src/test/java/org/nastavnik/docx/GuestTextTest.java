package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;
import static org.nastavnik.docx.JoinFixtures.join;

import org.junit.jupiter.api.Test;

class GuestTextTest {

    private static final GuestOptions IN_TEXT = GuestOptions.inText();

    private static JoinFixtures.Joined joined(String blocks) {
        return join(aDocx("x"), IN_TEXT, aDocx().xml(blocks));
    }

    private static DocxFixtures noted(String text, int id) {
        String reference = "<w:p><w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r></w:p>";
        String notes =
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\""
                        + id
                        + "\"><w:p>"
                        + r(text)
                        + "</w:p></w:footnote>";
        return JoinFixtures.with(aDocx().xml(reference), "footnotes", "footnotes", notes);
    }

    @Test
    void numbersNotesAnew() {
        JoinFixtures.Joined joined =
                join(noted("one", 1), IN_TEXT, noted("two", 1), noted("three", 7));

        String notes = joined.part("word/footnotes.xml");
        assertThat(joined.body())
                .containsSubsequence(
                        "Reference w:id=\"1\"", "Reference w:id=\"2\"", "Reference w:id=\"3\"");
        assertThat(notes)
                .containsSubsequence(
                        "w:id=\"1\"", "one", "w:id=\"2\"", "two", "w:id=\"3\"", "three")
                .containsOnlyOnce("separator");
    }

    @Test
    void bringsNotesToHostsWithoutAny() {
        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, noted("one", 4));

        assertThat(joined.part("word/footnotes.xml"))
                .contains("w:type=\"separator\"", "w:type=\"continuationSeparator\"", "one");
        assertThat(joined.part("[Content_Types].xml")).contains("/word/footnotes.xml");
        assertThat(joined.part("word/_rels/document.xml.rels")).contains("/word/footnotes.xml");
    }

    @Test
    void dropsNumbersOfNotesThatAreNotThere() {
        assertThat(joined("<w:p><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>").body())
                .doesNotContain("footnoteReference");
    }

    @Test
    void leavesCommentsBehind() {
        JoinFixtures.Joined joined =
                joined(
                        "<w:p><w:commentRangeStart w:id=\"0\"/>"
                                + r("y")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");

        assertThat(joined.body()).doesNotContain("comment");
        assertThat(joined.text()).isEqualTo("x\ny\n");
        assertThat(joined.codes()).containsExactly(FindingCode.COMMENTS_SHED);
    }

    @Test
    void acceptsChanges() {
        String changed =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"Показова\"/></w:rPr></w:pPr>"
                        + r("a")
                        + "<w:del w:id=\"2\"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
                        + "<w:p><w:ins w:id=\"3\">"
                        + r("b")
                        + "</w:ins></w:p>"
                        + tbl(
                                tr("c"),
                                "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr>"
                                        + tc("<w:p/>")
                                        + "</w:tr>");

        JoinFixtures.Joined joined = joined(changed);

        assertThat(joined.text().strip()).isEqualTo("x\nab\nc");
        assertThat(joined.body()).doesNotContain("Показова");
        assertThat(joined.codes()).containsExactly(FindingCode.CHANGES_ACCEPTED);
    }

    @Test
    void keepsControlsWithoutTheirBonds() {
        JoinFixtures.Joined joined =
                joined(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"a\"/><w:id w:val=\"5\"/>"
                                + "<w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/><w:text/></w:sdtPr>"
                                + "<w:sdtContent><w:p>"
                                + r("y")
                                + "</w:p></w:sdtContent></w:sdt>");

        assertThat(joined.body()).contains("<w:sdtPr><w:alias w:val=\"a\"/><w:text/></w:sdtPr>");
    }

    @Test
    void keepsFormulasAndSymbols() {
        String formula =
                "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>π</m:t></m:r></m:oMath>";
        String symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>";

        assertThat(joined("<w:p>" + formula + symbol + "</w:p>").body())
                .contains(
                        "<m:oMath><m:r><m:t>π</m:t></m:r></m:oMath>",
                        "w:char=\"F0FC\" w:font=\"Wingdings\"");
    }

    @Test
    void keepsTextBoxesOfBothKinds() {
        String box =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"q\" xmlns:q=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                        + "<q:wsp><q:txbx id=\"1\"><w:txbxContent><w:p>"
                        + r("new")
                        + "</w:p></w:txbxContent></q:txbx></q:wsp></mc:Choice>"
                        + "<mc:Fallback><w:pict><v:rect id=\"_x0000_s1026\"><v:textbox><w:txbxContent><w:p>"
                        + r("old")
                        + "</w:p></w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>";

        assertThat(joined(box).body())
                .contains("<mc:Choice Requires=\"wps\"><wps:wsp>", "new", "old");
    }

    @Test
    void takesTheFallBackOfWhatNobodyKnows() {
        String strange =
                "<w:p><mc:AlternateContent><mc:Choice Requires=\"zz\" xmlns:zz=\"urn:zz\"><zz:new/></mc:Choice>"
                        + "<mc:Fallback>"
                        + r("old")
                        + "</mc:Fallback></mc:AlternateContent></w:p>";

        assertThat(joined(strange).body()).contains("<w:p><w:r>").doesNotContain("Alternate", "zz");
    }

    @Test
    void leavesForeignNamespacesBehind() {
        JoinFixtures.Joined joined =
                joined("<w:p><q:data xmlns:q=\"urn:q\">secret</q:data>" + r("y") + "</w:p>");

        assertThat(joined.body()).doesNotContain("secret", "urn:q");
    }

    @Test
    void keepsTablesOfHostAndGuestApart() {
        JoinFixtures.Joined joined =
                join(aDocx().xml(tbl(tr("x"))), IN_TEXT, aDocx().xml(tbl(tr("y"))));

        assertThat(joined.body()).doesNotContain("</w:tbl><w:tbl>");
    }

    @Test
    void mendsCellsAndTablesThatWordWouldRefuse() {
        String body = joined("<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl><w:tbl/>").body();

        assertThat(body)
                .contains("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p/></w:tc>");
        assertThat(body.split("<w:tbl>")).hasSize(2);
    }

    @Test
    void sortsPropertiesAsTheSchemaWants() {
        String body =
                joined("<w:p><w:pPr><w:jc w:val=\"both\"/><w:nonsense/><w:keepNext/></w:pPr></w:p>")
                        .body();

        assertThat(body).contains("<w:pPr><w:keepNext/><w:jc w:val=\"both\"/></w:pPr>");
    }

    @Test
    void boundsAbsurdLevels() {
        String body = joined("<w:p><w:pPr><w:outlineLvl w:val=\"4711\"/></w:pPr></w:p>").body();

        assertThat(body).contains("<w:outlineLvl w:val=\"9\"/>");
    }

    @Test
    void keepsLanguagesAndFonts() {
        DocxFixtures guest =
                JoinFixtures.with(
                        aDocx().xml(
                                        "<w:p><w:r><w:rPr><w:rFonts w:ascii=\"PT Serif\"/><w:lang w:val=\"tt-RU\"/></w:rPr><w:t>y</w:t></w:r></w:p>"),
                        "fontTable",
                        "fonts",
                        "<w:font w:name=\"PT Serif\"><w:altName w:val=\"Times\"/><w:embedRegular r:id=\"rId1\"/></w:font>");

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, guest);

        assertThat(joined.body()).contains("\"PT Serif\"", "\"tt-RU\"");
        assertThat(joined.part("word/fontTable.xml")).contains("altName").doesNotContain("embed");
        assertThat(joined.codes()).containsExactly(FindingCode.FONTS_SHED);
    }
}
