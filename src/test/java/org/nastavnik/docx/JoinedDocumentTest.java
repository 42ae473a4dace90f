package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.docx.DocxFixtures.aDocx;
import static org.nastavnik.docx.DocxFixtures.p;
import static org.nastavnik.docx.DocxFixtures.r;
import static org.nastavnik.docx.DocxFixtures.tbl;
import static org.nastavnik.docx.DocxFixtures.tr;
import static org.nastavnik.docx.JoinFixtures.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Random;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class JoinedDocumentTest {

    private static final GuestOptions IN_TEXT = GuestOptions.inText();
    private static final String BOOKMARK =
            "<w:bookmarkStart w:id=\"7\" w:name=\"here\"/><w:bookmarkEnd w:id=\"7\"/>";

    @Test
    void appendsInOrder() {
        assertThat(join(aDocx("x"), IN_TEXT, aDocx("a"), aDocx("b")).text()).isEqualTo("x\na\nb\n");
    }

    @Test
    void insertsInThePlaceOfAParagraph() {
        JoinFixtures.Joined joined =
                join(
                        aDocx("x", "MARK", "y"),
                        IN_TEXT,
                        MergePoint.paragraph("MARK"),
                        aDocx("a"),
                        aDocx("b"));

        assertThat(joined.text()).isEqualTo("x\na\nb\ny\n");
    }

    @Test
    void insertsBehindTheParagraphOfABookmark() {
        DocxFixtures host = aDocx().xml("<w:p>" + BOOKMARK + r("x") + "</w:p>").xml(p("y"));

        JoinFixtures.Joined joined = join(host, IN_TEXT, MergePoint.bookmark("here"), aDocx("a"));

        assertThat(joined.text()).isEqualTo("x\na\ny\n");
    }

    @Test
    void insertsInThePlaceOfAnEmptyParagraphWithABookmark() {
        DocxFixtures host = aDocx("x").xml("<w:p>" + BOOKMARK + "</w:p>").xml(p("y"));

        JoinFixtures.Joined joined = join(host, IN_TEXT, MergePoint.bookmark("here"), aDocx("a"));

        assertThat(joined.text()).isEqualTo("x\na\ny\n");
        assertThat(joined.body()).contains("w:name=\"here\"");
    }

    @Test
    void insertsInThePlaceOfAControl() {
        String control =
                "<w:sdt><w:sdtPr><w:tag w:val=\"here\"/></w:sdtPr><w:sdtContent>"
                        + p("?")
                        + "</w:sdtContent></w:sdt>";

        JoinFixtures.Joined joined =
                join(
                        aDocx("x").xml(control).xml(p("y")),
                        IN_TEXT,
                        MergePoint.control("here"),
                        aDocx("a"));

        assertThat(joined.text()).isEqualTo("x\na\ny\n");
    }

    @Test
    void knowsOnlyMarksThatAreThere() {
        assertThatThrownBy(
                        () -> join(aDocx("x"), IN_TEXT, MergePoint.paragraph("MARK"), aDocx("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MARK");
    }

    @Test
    void takesMarksInTheirOrder() throws Exception {
        byte[] guest = aDocx("a").bytes();
        try (JoinedDocument joined =
                JoinedDocument.onto(
                        aDocx("ONE", "TWO", "x").bytes(), new ByteArrayOutputStream())) {
            joined.insert(guest, "a", IN_TEXT, MergePoint.paragraph("TWO"));

            assertThatThrownBy(
                            () -> joined.insert(guest, "a", IN_TEXT, MergePoint.paragraph("ONE")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void breaksThePageBeforeGuestsButNotBeforeTheFirstPage() {
        GuestOptions newPage = GuestOptions.onNewPage();

        assertThat(join(aDocx("x"), newPage, aDocx("a")).body())
                .containsOnlyOnce("pageBreakBefore");
        assertThat(join(aDocx(), newPage, aDocx("a")).body()).doesNotContain("pageBreakBefore");
        assertThat(join(aDocx("x"), newPage, aDocx().xml(tbl(tr("a")))).body())
                .containsSubsequence("pageBreakBefore", "<w:tbl>");
    }

    @Test
    void keepsTheHostAsItIs() {
        DocxFixtures host =
                aDocx("x")
                        .xml(tbl(tr("a", "b"), tr("c", "d")))
                        .header(p("h"))
                        .footnote(p("n"))
                        .type("/word/media/image1.png", "image/png")
                        .with("word/media/image1.png", JoinFixtures.PNG);

        JoinFixtures.Joined joined = join(host, IN_TEXT, aDocx("y"));

        assertThat(joined.parts()).containsKeys("word/header1.xml", "word/media/image1.png");
        assertThat(joined.parts().get("word/header1.xml"))
                .isEqualTo(DocxFixtures.unzip(host.bytes()).get("word/header1.xml"));
        assertThat(joined.text()).startsWith("x\na\tb\nc\td\n");
    }

    @Test
    void isTheSameBytesForTheSameFiles() {
        DocxFixtures guest =
                aDocx().xml(JoinFixtures.picture("r:embed=\"rId1\"", "x"))
                        .relation(JoinFixtures.RELATION + "image", "media/image1.png", false)
                        .with("word/media/image1.png", JoinFixtures.PNG);

        assertThat(join(aDocx("x"), IN_TEXT, guest, aDocx("b")).bytes())
                .isEqualTo(join(aDocx("x"), IN_TEXT, guest, aDocx("b")).bytes());
    }

    @Test
    void isAHostItself() throws Exception {
        byte[] first = join(aDocx("x"), IN_TEXT, aDocx("a")).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (JoinedDocument joined = JoinedDocument.onto(first, out)) {
            joined.insert(first, "a", IN_TEXT, MergePoint.end());
            joined.finish();
        }

        assertThat(PlainText.of(out.toByteArray())).isEqualTo("x\na\nx\na\n");
    }

    @Test
    void opensInDocx4j() throws Exception {
        byte[] bytes =
                join(aDocx("x"), GuestOptions.inOwnSection(), aDocx("a"), aDocx("b")).bytes();

        assertThat(
                        WordprocessingMLPackage.load(new ByteArrayInputStream(bytes))
                                .getMainDocumentPart()
                                .getContent())
                .hasSize(3);
    }

    @Test
    void keepsTheThemeOfEachFile() {
        String theme =
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
                        + "<a:clrScheme><a:accent1><a:srgbClr val=\"112233\"/></a:accent1></a:clrScheme>"
                        + "<a:fontScheme><a:minorFont><a:latin typeface=\"Carlito\"/></a:minorFont></a:fontScheme>"
                        + "</a:themeElements></a:theme>";
        String run =
                "<w:p><w:r><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:color w:val=\"112233\" w:themeColor=\"accent1\"/></w:rPr><w:t>y</w:t></w:r></w:p>";
        DocxFixtures guest = themed(aDocx().xml(run), theme);

        assertThat(
                        join(
                                        themed(aDocx("x"), theme.replace("Carlito", "PT Sans")),
                                        IN_TEXT,
                                        guest)
                                .body())
                .contains("<w:rFonts w:ascii=\"Carlito\"/><w:color w:val=\"112233\"/>");
        assertThat(join(themed(aDocx("x"), theme), IN_TEXT, guest).body())
                .contains("w:asciiTheme=\"minorHAnsi\"", "w:themeColor=\"accent1\"");
        assertThat(join(aDocx("x"), IN_TEXT, guest).parts()).containsKey("word/theme/theme1.xml");
    }

    private static DocxFixtures themed(DocxFixtures docx, String theme) {
        return docx.relation(JoinFixtures.RELATION + "theme", "theme/theme1.xml", false)
                .with("word/theme/theme1.xml", theme);
    }

    @Test
    void doesNotHyphenateGuestsThatDoNot() {
        DocxFixtures host = JoinFixtures.set(aDocx("x"), "<w:autoHyphenation/>");

        assertThat(join(host, IN_TEXT, aDocx("y")).part("word/styles.xml"))
                .contains("<w:suppressAutoHyphens/>");
    }

    @Test
    void writesGuestsOutAsTheyCome() throws Exception {
        byte[] picture = new byte[1 << 20];
        new Random(1).nextBytes(picture);
        System.arraycopy(JoinFixtures.PNG, 0, picture, 0, JoinFixtures.PNG.length);
        byte[] guest =
                aDocx().xml(JoinFixtures.picture("r:embed=\"rId1\"", "x"))
                        .relation(JoinFixtures.RELATION + "image", "media/i.png", false)
                        .with("word/media/i.png", picture)
                        .bytes();
        CountingStream out = new CountingStream();

        try (JoinedDocument joined = JoinedDocument.onto(aDocx("x").bytes(), out)) {
            joined.insert(guest, "a", GuestOptions.inOwnSection(), MergePoint.end());

            assertThat(out.written).isGreaterThan(picture.length);
        }
    }

    private static final class CountingStream extends OutputStream {

        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
