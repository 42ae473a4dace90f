package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.JoinFixtures.join;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestFieldsTest {

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText xml:space=\"preserve\">"
                + Xml.escape(code)
                + "</w:instrText></w:r>";
    }

    private static String field(String code, String result) {
        return mark("begin") + code(code) + mark("separate") + r(result) + mark("end");
    }

    private static JoinFixtures.Joined joined(String inline) {
        return join(aDocx("x"), GuestOptions.inText(), aDocx().xml("<w:p>" + inline + "</w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO excel x",
                " INCLUDEPICTURE \"http://127.0.0.1/x\" \\d",
                "includetext c:\\\\x",
                "LINK Excel.Sheet",
                "DATABASE x",
                "MACROBUTTON Run",
                "HYPERLINK \"file:///c:/x\""
            })
    void keepOnlyTheLastValueOfThoseThatFetch(String code) {
        JoinFixtures.Joined joined = joined(field(code, "value"));

        assertThat(joined.text()).isEqualTo("x\nvalue\n");
        assertThat(joined.body()).doesNotContain("fldChar", "instrText");
        assertThat(joined.codes()).hasSize(1);
    }

    @Test
    void fetchNotEvenFromInside() {
        String inner = field("INCLUDETEXT x", "inner");
        String outer =
                mark("begin")
                        + code("IF 1 = ")
                        + inner
                        + code(" a")
                        + mark("separate")
                        + r("b")
                        + mark("end");

        JoinFixtures.Joined joined = joined(outer);

        assertThat(joined.body()).contains("IF 1").doesNotContain("INCLUDETEXT");
    }

    @Test
    void fetchNotEvenInPieces() {
        String pieces =
                mark("begin") + code("DD") + code("E x") + mark("separate") + r("v") + mark("end");

        assertThat(joined(pieces).body()).doesNotContain("instrText");
    }

    @Test
    void thatTellOfTheirFileKeepWhatTheyTold() {
        JoinFixtures.Joined joined =
                joined(
                        field(" FILENAME ", "old.docx")
                                + "<w:fldSimple w:instr=\" AUTHOR \">"
                                + r("!")
                                + "</w:fldSimple>");

        assertThat(joined.text()).isEqualTo("x\nold.docx!\n");
        assertThat(joined.body()).doesNotContain("FILENAME", "AUTHOR");
        assertThat(joined.shed()).isEmpty();
    }

    @Test
    void ofPagesStay() {
        assertThat(joined(field(" PAGE ", "1")).body()).contains(" PAGE ");
    }

    @Test
    void withoutEndSwallowNothing() {
        JoinFixtures.Joined joined = joined(mark("begin") + code("PAGE") + r("y"));

        assertThat(joined.body()).doesNotContain("fldChar", "instrText");
    }

    @Test
    void withoutBeginningEndNothing() {
        assertThat(joined(mark("separate") + mark("end") + r("y")).body())
                .doesNotContain("fldChar");
    }

    @Test
    void followBookmarks() {
        String bookmark =
                "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/>"
                        + r("y")
                        + "<w:bookmarkEnd w:id=\"0\"/>";
        DocxFixtures host = aDocx().xml("<w:p>" + bookmark + "</w:p>");
        DocxFixtures guest =
                aDocx().xml("<w:p>" + bookmark + field(" PAGEREF b \\h ", "1") + "</w:p>");

        assertThat(join(host, GuestOptions.inText(), guest).body()).contains(" PAGEREF b_2 \\h ");
    }

    @Test
    void countApartFromTheHosts() {
        String counter = "<w:p>" + field(" SEQ Рисунок \\* ARABIC ", "1") + "</w:p>";

        String body =
                join(aDocx().xml(counter), GuestOptions.inText(), aDocx().xml(counter + counter))
                        .body();

        assertThat(body.split("SEQ Рисунок ")).hasSize(2);
        assertThat(body.split("SEQ Рисунок_2 ")).hasSize(3);
    }

    @Test
    void ofContentsListTheGuestAlone() {
        String contents = "<w:p>" + field(" TOC \\o \"1-3\" \\h ", "y") + "</w:p>";

        JoinFixtures.Joined joined =
                join(
                        aDocx("x"),
                        GuestOptions.inText().withHeadingsShiftedBy(1),
                        aDocx().xml(contents + p("z")));

        assertThat(joined.body())
                .contains("TOC \\o &quot;2-4&quot; \\h \\b _Guest \\u", "w:name=\"_Guest\"");
    }

    @Test
    void runNoMacrosWhenEntered() {
        String form =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><w:entryMacro w:val=\"m\"/></w:ffData></w:fldChar></w:r>"
                        + code(" FORMTEXT ")
                        + mark("separate")
                        + r("y")
                        + mark("end");

        assertThat(joined(form).body()).contains("FORMTEXT").doesNotContain("entryMacro");
    }
}
