package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.JoinFixtures.join;
import static org.nastavnik.docx.JoinFixtures.set;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuestSectionsTest {

    private static final String PORTRAIT = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";
    private static final String LANDSCAPE =
            "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>";
    private static final GuestOptions OWN = GuestOptions.inOwnSection();
    private static final String HEADER = "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>";

    private static String section(String content) {
        return "<w:sectPr>" + content + "</w:sectPr>";
    }

    private static String lastOfSection(String text, String section) {
        return "<w:p><w:pPr>" + section(section) + "</w:pPr>" + DocxFixtures.r(text) + "</w:p>";
    }

    private static DocxFixtures aDocument(String text, String section) {
        return aDocx().xml(p(text)).xml(section(section));
    }

    /** The sections in short: what stands in them, in the order of the document. */
    private static List<String> sections(JoinFixtures.Joined joined) {
        List<String> sections = new ArrayList<>();
        Matcher found = Pattern.compile("<w:sectPr>(.*?)</w:sectPr>").matcher(joined.body());
        while (found.find()) {
            sections.add(found.group(1));
        }
        return sections;
    }

    /** The text of the header that a section of the result bears. */
    private static String header(JoinFixtures.Joined joined, String section, String type) {
        Matcher id =
                Pattern.compile("headerReference r:id=\"(\\w+)\" w:type=\"" + type)
                        .matcher(section);
        assertThat(id.find()).as(section).isTrue();
        Matcher target =
                Pattern.compile("Id=\"" + id.group(1) + "\"[^>]* Target=\"/([^\"]+)")
                        .matcher(joined.part("word/_rels/document.xml.rels"));
        assertThat(target.find()).isTrue();
        return joined.part(target.group(1)).replaceAll("<[^>]+>", "").strip();
    }

    @Test
    void keepSizeAndDirection() {
        JoinFixtures.Joined joined = join(aDocument("x", PORTRAIT), OWN, aDocument("y", LANDSCAPE));

        assertThat(sections(joined)).hasSize(2);
        assertThat(sections(joined).get(0)).contains("w:h=\"16838\"");
        assertThat(sections(joined).get(1)).contains("landscape", "\"nextPage\"");
    }

    @Test
    void begetNoneWhereTheGuestFlows() {
        JoinFixtures.Joined joined =
                join(aDocument("x", PORTRAIT), GuestOptions.inText(), aDocument("y", PORTRAIT));

        assertThat(sections(joined)).hasSize(1);
    }

    @Test
    void areMadeForGuestsThatCannotFlow() {
        JoinFixtures.Joined joined =
                join(aDocument("x", PORTRAIT), GuestOptions.inText(), aDocument("y", LANDSCAPE));

        assertThat(sections(joined)).hasSize(2);
    }

    @Test
    void letTheHostGoOnOnItsOwnPages() {
        DocxFixtures host = aDocx("x", "MARK", "z").xml(section(PORTRAIT));

        JoinFixtures.Joined joined =
                join(host, OWN, MergePoint.paragraph("MARK"), aDocument("y", LANDSCAPE));

        assertThat(joined.text()).isEqualTo("x\ny\nz\n");
        assertThat(sections(joined)).hasSize(3);
        assertThat(sections(joined).get(2)).contains("w:h=\"16838\"", "\"nextPage\"");
    }

    @Test
    void keepLandscapePagesAmongOthers() {
        DocxFixtures guest =
                aDocx().xml(p("a"))
                        .xml(lastOfSection("b", PORTRAIT))
                        .xml(p("c"))
                        .xml(section(LANDSCAPE));

        JoinFixtures.Joined joined =
                join(aDocument("x", PORTRAIT), GuestOptions.onNewPage(), guest);

        assertThat(sections(joined)).hasSize(3);
    }

    @Test
    void bearTheHostsHeader() {
        DocxFixtures host = aDocx().header(p("host")).xml(p("x")).xml(section(HEADER + PORTRAIT));
        DocxFixtures guest = aDocx().header(p("guest")).xml(p("y")).xml(section(HEADER + PORTRAIT));

        JoinFixtures.Joined joined = join(host, OWN, guest);

        assertThat(sections(joined)).allMatch(one -> header(joined, one, "default").equals("host"));
    }

    @Test
    void bearTheirOwnHeaderBetweenTheHosts() {
        DocxFixtures host =
                aDocx("x", "MARK", "z").header(p("host")).xml(section(HEADER + PORTRAIT));
        DocxFixtures guest = aDocx().header(p("guest")).xml(p("y")).xml(section(HEADER + PORTRAIT));

        JoinFixtures.Joined joined =
                join(host, OWN.withOwnHeaders(), MergePoint.paragraph("MARK"), guest);

        assertThat(sections(joined))
                .extracting(one -> header(joined, one, "default"))
                .containsExactly("host", "guest", "host");
    }

    @Test
    void withoutHeaderBearNone() {
        DocxFixtures host = aDocx().header(p("host")).xml(p("x")).xml(section(HEADER + PORTRAIT));

        JoinFixtures.Joined joined = join(host, OWN.withOwnHeaders(), aDocument("y", PORTRAIT));

        assertThat(sections(joined))
                .extracting(one -> header(joined, one, "default"))
                .containsExactly("host", "");
    }

    @Test
    void tellEvenPagesWithoutChangingTheHosts() {
        String even = "<w:headerReference w:type=\"even\" r:id=\"rId1\"/>";
        DocxFixtures host = aDocx().header(p("host")).xml(p("x")).xml(section(HEADER + PORTRAIT));
        DocxFixtures guest =
                set(
                        aDocx().header(p("even")).xml(p("y")).xml(section(even + PORTRAIT)),
                        "<w:evenAndOddHeaders/>");

        JoinFixtures.Joined joined = join(host, OWN.withOwnHeaders(), guest);

        assertThat(joined.part("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(sections(joined))
                .extracting(one -> header(joined, one, "even"))
                .containsExactly("host", "even");
    }

    @Test
    void countPagesThrough() {
        String number = "<w:pgNumType w:start=\"1\"/><w:titlePg/>";

        JoinFixtures.Joined joined =
                join(aDocument("x", PORTRAIT), OWN, aDocument("y", PORTRAIT + number));

        assertThat(joined.body()).doesNotContain("w:start", "titlePg");
    }

    @Test
    void keepFirstPageAndNumberOfTheHostOnce() {
        String number = "<w:pgNumType w:start=\"3\"/><w:titlePg/>";
        DocxFixtures host = aDocx("x", "MARK", "z").xml(section(PORTRAIT + number));

        JoinFixtures.Joined joined =
                join(host, OWN, MergePoint.paragraph("MARK"), aDocument("y", PORTRAIT));

        assertThat(sections(joined).get(0)).contains("w:start=\"3\"", "titlePg");
        assertThat(sections(joined).get(2)).doesNotContain("w:start", "titlePg");
    }

    @Test
    void endInTheLastParagraphNotInOneMore() {
        JoinFixtures.Joined joined =
                join(
                        aDocument("x", PORTRAIT),
                        OWN,
                        aDocument("y", PORTRAIT),
                        aDocument("z", PORTRAIT));

        assertThat(joined.body().split("<w:p>")).hasSize(4);
    }

    @Test
    void leaveNoEmptyPageBehind() {
        DocxFixtures host = aDocx("x", "MARK").xml("<w:p/>").xml(section(PORTRAIT));

        JoinFixtures.Joined joined =
                join(host, OWN, MergePoint.paragraph("MARK"), aDocument("y", PORTRAIT));

        assertThat(joined.body())
                .endsWith(
                        "</w:r></w:p><w:sectPr>"
                                + last(joined)
                                + "</w:sectPr></w:body></w:document>");
        assertThat(sections(joined)).hasSize(2);
    }

    private static String last(JoinFixtures.Joined joined) {
        List<String> sections = sections(joined);
        return sections.get(sections.size() - 1);
    }

    @Test
    void numberNotesAsTheirSettingsSay() {
        DocxFixtures guest =
                set(
                        aDocument("y", PORTRAIT),
                        "<w:footnotePr><w:numFmt w:val=\"upperRoman\"/><w:footnote w:id=\"0\"/></w:footnotePr>");

        assertThat(sections(join(aDocument("x", PORTRAIT), OWN, guest)).get(1))
                .contains("<w:footnotePr><w:numFmt w:val=\"upperRoman\"/></w:footnotePr>");
    }
}
