package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tc;
import static org.nastavnik.docx.DocxFixtures.tr;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A judge that acquits everybody is none: each of its rules is seen broken here. */
class StrictReaderTest {

    private static final String BOOKMARK = "<w:bookmarkStart w:id=\"1\" w:name=\"m\"/>";
    private static final String BOOKMARK_END = "<w:bookmarkEnd w:id=\"1\"/>";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("unknown element", body("<w:p><w:x/></w:p>"), "Expected element"),
                Arguments.of("wrong order", body("<w:p>" + r("x") + "<w:pPr/></w:p>"), "Expected"),
                Arguments.of(
                        "no number",
                        body("<w:p><w:pPr><w:spacing w:after=\"x\"/></w:pPr></w:p>"),
                        "ST_TwipsMeasure"),
                Arguments.of("text in a paragraph", body("<w:p>x</w:p>"), "ext"),
                Arguments.of("broken XML", aDocx().with("word/x.xml", "<a>"), "x.xml"),
                Arguments.of(
                        "document type", aDocx().with("word/x.xml", "<!DOCTYPE a><a/>"), "DOCTYPE"),
                Arguments.of(
                        "empty cell", body(tbl("<w:tr><w:tc/></w:tr>")), "without its paragraph"),
                Arguments.of(
                        "cell that ends with a table",
                        body(tbl("<w:tr>" + tc(tbl(tr("x"))) + "</w:tr>")),
                        "without its paragraph"),
                Arguments.of("table without rows", body(tbl()), "without rows"),
                Arguments.of(
                        "bookmark twice",
                        body("<w:p>" + (BOOKMARK + BOOKMARK_END).repeat(2) + "</w:p>"),
                        "bookmarkStart 1 twice"),
                Arguments.of(
                        "bookmark without end",
                        body("<w:p>" + BOOKMARK + "</w:p>"),
                        "begin or end"),
                Arguments.of("drawing numbered twice", body(drawing() + drawing()), "docPr"),
                Arguments.of(
                        "control numbered twice", body(control() + control()), "content control 5"),
                Arguments.of("note that is not there", body(reference("footnote", 9)), "no note"),
                Arguments.of("comment that is not there", body(reference("comment", 9)), "no note"),
                Arguments.of(
                        "unknown numbering",
                        body("<w:p><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p>"),
                        "nothing known"),
                Arguments.of(
                        "unknown relation",
                        body("<w:p><w:hyperlink r:id=\"rId7\">" + r("x") + "</w:hyperlink></w:p>"),
                        "refers to rId7"),
                Arguments.of(
                        "relation to nothing",
                        aDocx("x").relation("http://x/image", "media/none.png", false),
                        "no word/media/none.png"),
                Arguments.of(
                        "part without type",
                        aDocx("x").with("word/a.png", new byte[] {1}),
                        "without a type"),
                Arguments.of(
                        "type for nothing",
                        aDocx("x").type("/word/none.xml", "a/b"),
                        "a type for no part"),
                Arguments.of(
                        "blanks without their mark",
                        body("<w:p><w:r><w:t>x </w:t></w:r></w:p>"),
                        "blanks"),
                Arguments.of(
                        "paragraph numbered twice",
                        body("<w:p w14:paraId=\"00000001\"/>".repeat(2)),
                        "p 00000001 twice"));
    }

    private static DocxFixtures body(String blocks) {
        return aDocx().xml(blocks);
    }

    private static String drawing() {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"4\" name=\"x\"/>"
                + "<a:graphic><a:graphicData uri=\"x\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String control() {
        return "<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent>"
                + p("x")
                + "</w:sdtContent></w:sdt>";
    }

    private static String reference(String kind, int id) {
        return "<w:p><w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r></w:p>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void complainsOf(String what, DocxFixtures docx, String complaint) {
        assertThat(StrictReader.complaints(made(docx)))
                .as(what)
                .anySatisfy(each -> assertThat(each).contains(complaint));
    }

    /** The parts as they are, not as the engine would make them. */
    private static byte[] made(DocxFixtures docx) {
        return docx.bytes();
    }

    @Test
    void acquitsWhatIsRight() {
        DocxFixtures docx =
                aDocx("x").xml(tbl(tr("x"))).xml(drawing()).xml(control()).footnote(p("x"));

        assertThat(StrictReader.complaints(made(docx.xml(reference("footnote", 2))))).isEmpty();
    }

    @Test
    void knowsNoExtensionsButMindsWhatTheyFallBackTo() {
        String chosen =
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w14:x/></mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";

        assertThat(
                        StrictReader.complaints(
                                made(body("<w:p><w14:x/>" + chosen.formatted(r("x")) + "</w:p>"))))
                .isEmpty();
        assertThat(
                        StrictReader.complaints(
                                made(body("<w:p>" + chosen.formatted("<w:x/>") + "</w:p>"))))
                .isNotEmpty();
    }

    @Test
    void complainsOfEveryByteOfTheZipThatIsChanged() {
        byte[] right = aDocx("Анна").filledWith(Map.of());

        for (int i = 0; i < right.length; i++) {
            byte[] wrong = right.clone();
            wrong[i] ^= 1;
            assertThat(StrictReader.complaints(wrong)).as("byte %d", i).isNotEmpty();
        }
    }

    @Test
    void complainsOfAZipCutShortOrGrown() {
        byte[] right = aDocx("Анна").filledWith(Map.of());

        assertThat(StrictReader.complaints(Arrays.copyOf(right, right.length - 1))).isNotEmpty();
        assertThat(StrictReader.complaints(Arrays.copyOf(right, right.length + 1))).isNotEmpty();
    }
}
