package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.JoinFixtures.join;
import static org.nastavnik.docx.JoinFixtures.style;
import static org.nastavnik.docx.JoinFixtures.styled;
import static org.nastavnik.docx.JoinFixtures.styledParagraph;

import org.junit.jupiter.api.Test;

class GuestListsTest {

    private static final GuestOptions IN_TEXT = GuestOptions.inText();
    private static final String LEVEL =
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl>";

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\""
                + id
                + "\"><w:nsid w:val=\"0000AAAA\"/>"
                + levels
                + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String more) {
        return "<w:num w:numId=\""
                + id
                + "\"><w:abstractNumId w:val=\""
                + definition
                + "\"/>"
                + more
                + "</w:num>";
    }

    private static String item(int list) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr></w:pPr>"
                + DocxFixtures.r("item")
                + "</w:p>";
    }

    private static DocxFixtures with(String numbering, String body) {
        return JoinFixtures.with(aDocx().xml(body), "numbering", "numbering", numbering);
    }

    private static DocxFixtures aList() {
        return with(definition(0, LEVEL) + list(1, 0, ""), item(1));
    }

    @Test
    void areListsOfTheirOwn() {
        JoinFixtures.Joined joined = join(aList(), IN_TEXT, aList(), aList());

        assertThat(joined.body())
                .containsOnlyOnce("<w:numId w:val=\"1\"/>")
                .contains("<w:numId w:val=\"2\"/>", "<w:numId w:val=\"3\"/>");
        assertThat(joined.part("word/numbering.xml").split("<w:nsid w:val=\"0000AAAA\"/>"))
                .hasSize(2);
    }

    @Test
    void standInTheOrderOfTheSchema() {
        String numbering = join(aList(), IN_TEXT, aList()).part("word/numbering.xml");

        assertThat(numbering.lastIndexOf("<w:abstractNum "))
                .isLessThan(numbering.indexOf("<w:num "));
    }

    @Test
    void keepTheirRestarts() {
        String restart =
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        DocxFixtures guest =
                with(
                        definition(5, LEVEL) + list(3, 5, "") + list(4, 5, restart),
                        item(3) + item(4));

        JoinFixtures.Joined joined = join(aList(), IN_TEXT, guest);

        assertThat(joined.part("word/numbering.xml"))
                .contains(list(2, 1, ""), list(3, 1, restart))
                .doesNotContain("abstractNumId=\"2\"");
    }

    @Test
    void comeOnlyWhereTheyAreUsed() {
        DocxFixtures guest = with(definition(0, LEVEL) + list(1, 0, ""), "<w:p/>");

        assertThat(join(aList(), IN_TEXT, guest).part("word/numbering.xml").split("<w:num "))
                .hasSize(2);
    }

    @Test
    void areNoneWhereNobodyDefinedThem() {
        JoinFixtures.Joined joined = join(aList(), IN_TEXT, aDocx().xml(item(1)));

        assertThat(joined.body()).contains("<w:numId w:val=\"0\"/>");
    }

    @Test
    void ofStylesComeWithTheirStyles() {
        String numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        String level = LEVEL.replace("</w:lvl>", "<w:pStyle w:val=\"Step\"/></w:lvl>");
        DocxFixtures guest =
                styled(
                        with(definition(0, level) + list(1, 0, ""), styledParagraph("Step", "y")),
                        style("paragraph", "Step", "Step", numbered));
        DocxFixtures host =
                styled(
                        with(definition(0, level) + list(1, 0, ""), styledParagraph("Step", "x")),
                        style("paragraph", "Step", "Step", numbered));

        JoinFixtures.Joined joined = join(host, IN_TEXT, guest);

        assertThat(joined.body()).contains("\"Step\"", "\"Step-2\"");
        assertThat(joined.part("word/styles.xml")).contains("<w:numId w:val=\"2\"/>");
        assertThat(joined.part("word/numbering.xml")).contains("<w:pStyle w:val=\"Step-2\"/>");
    }

    @Test
    void ofNumberingStylesStayTied() {
        String listStyle =
                style(
                        "numbering",
                        "Rules",
                        "Rules",
                        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
        String numbering =
                definition(0, "<w:styleLink w:val=\"Rules\"/>" + LEVEL)
                        + definition(1, "<w:numStyleLink w:val=\"Rules\"/>")
                        + list(1, 0, "")
                        + list(2, 1, "");

        JoinFixtures.Joined joined =
                join(aDocx("x"), IN_TEXT, styled(with(numbering, item(2)), listStyle));

        assertThat(joined.part("word/numbering.xml"))
                .contains("<w:styleLink w:val=\"Rules\"/>", "<w:numStyleLink w:val=\"Rules\"/>");
        assertThat(joined.part("word/styles.xml")).contains("w:type=\"numbering\"");
    }

    @Test
    void keepPicturesAsBullets() {
        String bullet =
                "<w:numPicBullet w:numPicBulletId=\"0\"><w:pict><v:shape><v:imagedata r:id=\"rId1\"/>"
                        + "</v:shape></w:pict></w:numPicBullet>";
        String level = LEVEL.replace("</w:lvl>", "<w:lvlPicBulletId w:val=\"0\"/></w:lvl>");
        DocxFixtures guest =
                with(bullet + definition(0, level) + list(1, 0, ""), item(1))
                        .with("word/media/b.png", JoinFixtures.PNG)
                        .with(
                                "word/_rels/numbering.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"rId1\" Type=\""
                                        + JoinFixtures.RELATION
                                        + "image\" Target=\"media/b.png\"/></Relationships>");

        JoinFixtures.Joined joined = join(aList(), IN_TEXT, guest);

        assertThat(joined.part("word/numbering.xml")).contains("<w:lvlPicBulletId w:val=\"1\"/>");
        assertThat(joined.part("word/_rels/numbering.xml.rels")).contains("/word/media/");
    }
}
