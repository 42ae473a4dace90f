package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;
import static org.nastavnik.docx.JoinFixtures.join;
import static org.nastavnik.docx.JoinFixtures.normal;
import static org.nastavnik.docx.JoinFixtures.style;
import static org.nastavnik.docx.JoinFixtures.styled;
import static org.nastavnik.docx.JoinFixtures.styledParagraph;

import org.junit.jupiter.api.Test;

class GuestStylesTest {

    private static final String BIG = "<w:rPr><w:sz w:val=\"40\"/></w:rPr>";
    private static final String SMALL = "<w:rPr><w:sz w:val=\"16\"/></w:rPr>";
    private static final String NOTE = style("paragraph", "Note", "Note", BIG);
    private static final GuestOptions IN_TEXT = GuestOptions.inText();

    private static String defaults(String text, String paragraph) {
        return "<w:docDefaults><w:rPrDefault><w:rPr>"
                + text
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + paragraph
                + "</w:pPr></w:pPrDefault></w:docDefaults>";
    }

    private static DocxFixtures with(String styles, String body) {
        return styled(aDocx().xml(body), styles);
    }

    @Test
    void areSharedWhereTheySayTheSame() {
        JoinFixtures.Joined joined =
                join(with(NOTE, p("x")), IN_TEXT, with(NOTE, styledParagraph("Note", "y")));

        assertThat(joined.part("word/styles.xml")).containsOnlyOnce("<w:style ");
        assertThat(joined.body()).contains("<w:pStyle w:val=\"Note\"/>");
    }

    @Test
    void areFoundByNameNotById() {
        String other = style("paragraph", "a7", "Note", BIG);

        JoinFixtures.Joined joined =
                join(with(NOTE, p("x")), IN_TEXT, with(other, styledParagraph("a7", "y")));

        assertThat(joined.body()).contains("w:val=\"Note\"").doesNotContain("a7");
    }

    @Test
    void getAnotherNameWhereTheyLookDifferent() {
        String other = style("paragraph", "Note", "note", SMALL);

        JoinFixtures.Joined joined =
                join(
                        with(NOTE, styledParagraph("Note", "x")),
                        IN_TEXT,
                        with(other, styledParagraph("Note", "y")));

        assertThat(joined.part("word/styles.xml"))
                .contains(BIG, SMALL, "w:styleId=\"Note-2\"", "<w:name w:val=\"note (2)\"/>");
        assertThat(joined.body())
                .contains("<w:pStyle w:val=\"Note-2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">y");
    }

    @Test
    void comeOnceFromHoweverManyGuests() {
        DocxFixtures guest =
                with(style("paragraph", "Note", "Note", SMALL), styledParagraph("Note", "y"));

        JoinFixtures.Joined joined = join(with(NOTE, p("x")), IN_TEXT, guest, guest, guest);

        assertThat(joined.part("word/styles.xml").split("<w:style ")).hasSize(3);
    }

    @Test
    void keepWhatTheyAreBasedOn() {
        String host = style("paragraph", "Base", "Base", BIG);
        String guest =
                style("paragraph", "Base", "Base", SMALL)
                        + style("paragraph", "Child", "Child", "<w:basedOn w:val=\"Base\"/>");

        JoinFixtures.Joined joined =
                join(with(host, p("x")), IN_TEXT, with(guest, styledParagraph("Child", "y")));

        assertThat(joined.part("word/styles.xml")).contains("<w:basedOn w:val=\"Base-2\"/>");
    }

    @Test
    void surviveStylesBasedOnEachOther() {
        String circle =
                style("paragraph", "One", "One", "<w:basedOn w:val=\"Two\"/>")
                        + style("paragraph", "Two", "Two", "<w:basedOn w:val=\"One\"/>");

        JoinFixtures.Joined joined =
                join(aDocx("x"), IN_TEXT, with(circle, styledParagraph("One", "y")));

        assertThat(joined.part("word/styles.xml").split("<w:basedOn")).hasSize(2);
    }

    @Test
    void stayLinkedInPairs() {
        String host =
                style("paragraph", "Q", "Q", "<w:link w:val=\"QChar\"/>" + BIG)
                        + style("character", "QChar", "Q Char", "<w:link w:val=\"Q\"/>" + BIG);

        JoinFixtures.Joined joined =
                join(
                        with(host, p("x")),
                        IN_TEXT,
                        with(host.replace("40", "16"), styledParagraph("Q", "y")));

        assertThat(joined.part("word/styles.xml"))
                .contains("<w:link w:val=\"QChar-2\"/>", "<w:link w:val=\"Q-2\"/>");
    }

    @Test
    void ofRunsAndTablesComeAlong() {
        String guest =
                style("character", "Red", "Red", BIG)
                        + style(
                                "table",
                                "Grid",
                                "Grid",
                                "<w:tblPr><w:tblInd w:w=\"5\"/></w:tblPr>");
        String body =
                "<w:p><w:r><w:rPr><w:rStyle w:val=\"Red\"/></w:rPr><w:t>r</w:t></w:r></w:p>"
                        + tbl(tr("c"))
                                .replace(
                                        "<w:tblPr/>",
                                        "<w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>");

        JoinFixtures.Joined joined = join(aDocx("x"), IN_TEXT, with(guest, body));

        assertThat(joined.body())
                .contains("<w:rStyle w:val=\"Red\"/>", "<w:tblStyle w:val=\"Grid\"/>");
        assertThat(joined.part("word/styles.xml")).contains("\"Red\"", "\"Grid\"");
    }

    @Test
    void tellTheDefaultsOfTheirOwnFile() {
        String host =
                defaults(
                                "<w:sz w:val=\"28\"/>",
                                "<w:spacing w:after=\"0\" w:line=\"360\" w:lineRule=\"auto\"/>")
                        + normal("");
        String guest =
                defaults("<w:b/><w:sz w:val=\"22\"/>", "<w:jc w:val=\"both\"/>") + normal("");

        JoinFixtures.Joined joined = join(with(host, p("x")), IN_TEXT, with(guest, p("y")));

        assertThat(joined.part("word/styles.xml"))
                .contains(
                        "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>",
                        "<w:b/><w:sz w:val=\"22\"/>");
        assertThat(joined.body()).contains("<w:pStyle w:val=\"Normal-2\"/>");
    }

    @Test
    void tellNothingWhereTheyCoverTheDefaults() {
        String host = defaults("<w:sz w:val=\"28\"/>", "") + normal(BIG);
        String guest = defaults("<w:sz w:val=\"22\"/>", "") + normal(BIG);

        JoinFixtures.Joined joined = join(with(host, p("x")), IN_TEXT, with(guest, p("y")));

        assertThat(joined.body()).doesNotContain("pStyle");
    }

    @Test
    void leaveToTablesWhatTablesTell() {
        String guest =
                defaults("<w:sz w:val=\"22\"/>", "<w:spacing w:after=\"160\"/>")
                        + normal("")
                        + style(
                                "table",
                                "Grid",
                                "Grid",
                                "<w:pPr><w:spacing w:after=\"0\"/></w:pPr>");
        String table =
                tbl(tr("c"))
                        .replace("<w:tblPr/>", "<w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr>");

        String styles =
                join(aDocx("x"), IN_TEXT, with(guest, p("y") + table)).part("word/styles.xml");

        assertThat(styles)
                .contains("<w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"160\"/></w:pPr>")
                .contains("<w:name w:val=\"Normal (2)\"/><w:rPr><w:sz w:val=\"22\"/>");
    }

    @Test
    void areMadeForFilesWithoutAny() {
        String host = defaults("<w:sz w:val=\"28\"/>", "") + normal("");

        JoinFixtures.Joined joined = join(with(host, p("x")), IN_TEXT, aDocx("y"));

        assertThat(joined.part("word/styles.xml")).contains("<w:sz w:val=\"20\"/>");
    }

    @Test
    void leaveLatentStylesToTheHost() {
        String latent = "<w:latentStyles w:count=\"1\"/>";

        JoinFixtures.Joined joined =
                join(
                        with(latent + NOTE, p("x")),
                        IN_TEXT,
                        with(latent + NOTE, styledParagraph("Note", "y")));

        assertThat(joined.part("word/styles.xml")).containsOnlyOnce("latentStyles");
    }

    @Test
    void turnHeadingsIntoTheHostsOwnFurtherDown() {
        String host =
                style("paragraph", "1", "heading 1", BIG)
                        + style("paragraph", "2", "heading 2", BIG);
        String guest =
                style("paragraph", "Heading1", "heading 1", SMALL)
                        + style(
                                "paragraph",
                                "Own",
                                "Own",
                                "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");

        JoinFixtures.Joined joined =
                join(
                        with(host, p("x")),
                        IN_TEXT.withHeadingsShiftedBy(1),
                        with(
                                guest,
                                styledParagraph("Heading1", "y") + styledParagraph("Own", "z")));

        assertThat(joined.body()).contains("<w:pStyle w:val=\"2\"/>");
        assertThat(joined.part("word/styles.xml")).contains("<w:outlineLvl w:val=\"1\"/>");
    }

    @Test
    void keepHeadingsThatAreNotShifted() {
        String outline = "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>";
        String host = style("paragraph", "1", "heading 1", outline + BIG);
        String guest = style("paragraph", "1", "heading 1", outline + SMALL);

        JoinFixtures.Joined joined =
                join(with(host, p("x")), IN_TEXT, with(guest, styledParagraph("1", "y")));

        assertThat(joined.part("word/styles.xml")).contains(outline + SMALL);
    }

    @Test
    void nobodyDefinedAreNone() {
        JoinFixtures.Joined joined =
                join(with(NOTE, p("x")), IN_TEXT, with("", styledParagraph("Note", "y")));

        assertThat(joined.body()).doesNotContain("pStyle");
    }
}
