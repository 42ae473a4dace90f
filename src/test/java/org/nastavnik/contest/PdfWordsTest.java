package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.nastavnik.contest.PdfFixtures.latin;
import static org.nastavnik.contest.PdfFixtures.pdf;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfWordsTest {

    private static final String FONT = "begincmap 1 beginbfchar <01> <0041> endbfchar endcmap";
    private static final int LARGEST = 11 * 1024 * 1024;

    private static boolean finds(byte[] file, String word) throws PdfUnread {
        return PdfWords.tell(file, text -> text.contains(word));
    }

    private static void assertUnread(byte[] file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThatThrownBy(() -> finds(file, "Author"))
                                .isInstanceOf(PdfUnread.class));
    }

    private static void assertRead(byte[] file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(finds(file, "Author")).isFalse());
    }

    private static String filled(String part) {
        return part.repeat(LARGEST / part.length());
    }

    @Test
    void headsOfNothingEndTheReading() {
        assertUnread(latin(filled("stream\n")));
        assertUnread(latin(filled("obj stream\n")));
        assertUnread(latin("1 0 obj <<" + filled(" /A 1") + ">> stream\n\nendstream"));
    }

    @Test
    void manyEmptyPartsAreReadOnce() {
        assertRead(latin(filled("obj stream\nendstream ")));
    }

    @Test
    void stringsWithoutSignsCostNothing() {
        assertRead(pdf("", "()".repeat(8_000_000)));
        assertRead(pdf("", "[" + "<>-999".repeat(2_500_000)));
        assertRead(latin(filled("()")));
    }

    @Test
    void stringsBeyondTheBoundEndTheReading() {
        assertUnread(pdf("", "(a)".repeat(5_000_000)));
        assertUnread(latin(filled("<41>")));
    }

    @Test
    void lettersOfAllFontsTogetherAreBounded() {
        String whole = "begincmap beginbfrange <0000><FFFF><0000> endbfrange %";

        assertRead(pdf("", whole, whole, whole, whole, whole));
        assertUnread(pdf("", whole + 1, whole + 2, whole + 3, whole + 4));
        assertUnread(
                pdf(
                        "",
                        "begincmap beginbfrange "
                                + "<0000><FFFF><0000>".repeat(800_000)
                                + " endbfrange"));
    }

    @Test
    void fontsAreBounded() {
        assertRead(pdf("", fonts(200)));
        assertUnread(pdf("", fonts(201)));
    }

    private static String[] fonts(int number) {
        return IntStream.range(0, number).mapToObj(i -> FONT + i).toArray(String[]::new);
    }

    @Test
    void mapsWithoutAnEndEndTheReading() {
        assertUnread(pdf("", "begincmap " + "beginbfchar ".repeat(1_300_000)));
        assertUnread(pdf("", "begincmap beginbfrange " + "<00><01>[".repeat(1_700_000) + "endbf"));
    }

    @Test
    void mapOfSpacesIsRead() {
        assertRead(pdf("", "begincmap beginbfrange <00><01>" + " ".repeat(15_000_000) + "endbf"));
        assertRead(pdf("", "begincmap beginbfchar " + "<00> ".repeat(3_000_000) + "endbf"));
    }

    @Test
    void pagesInEveryFontAreBounded() {
        String page = "<" + "01".repeat(1_000_000) + "> Tj";
        String[] parts = fonts(200);
        parts[0] = page;

        assertUnread(pdf("", parts));
    }

    @Test
    void pageOfMoreLettersThanAnyBookIsUnread() {
        assertRead(pdf("", "(" + "a".repeat(1_900_000) + ")"));
        assertUnread(pdf("", "(" + "a".repeat(2_100_000) + ")"));
    }

    @Test
    void manySmallPagesInEveryFontAreBounded() {
        String[] parts = fonts(20_000);
        for (int i = 100; i < parts.length; i++) {
            parts[i] = "(a)";
        }

        assertUnread(pdf("", parts));
    }

    @Test
    void longWordsForOneSignAreBounded() {
        String font = FONT.replace("0041", "0041".repeat(8));

        assertUnread(pdf("", font, "<" + "01".repeat(300_000) + ">"));
        assertRead(pdf("", font, "<" + "01".repeat(200_000) + ">"));
    }

    @Test
    void whatCannotBeUnpackedIsUnread() {
        assertUnread(latin("1 0 obj << /Filter /FlateDecode >> stream\nabc\nendstream"));
        assertUnread(latin("1 0 obj << /Filter /LZWDecode >> stream\nabc\nendstream"));
        assertUnread(pdf("/DecodeParms << /Predictor 12 >>", "(a)"));
        byte[] whole = pdf("", "(a) Tj".repeat(100));
        assertUnread(Arrays.copyOf(whole, whole.length - 30));
    }

    @Test
    void picturesFontsAndColoursAreNotUnpacked() {
        String[] parts = {"(a)".repeat(2_000_000)};

        assertRead(pdf("/Subtype /Image /DecodeParms << /Predictor 15 >>", parts));
        assertRead(pdf("/Length1 25000", parts));
        assertRead(pdf("/Subtype /CIDFontType0C", parts));
        assertRead(pdf("/N 3 /Alternate /DeviceRGB", parts));
        assertUnread(pdf("/Type /ObjStm /N 3", parts));
    }

    @Test
    void pageThatIsNotPackedIsRead() throws PdfUnread {
        byte[] file =
                latin("1 0 obj << /Length 13 >> stream\n(Aut) Tj (hor) Tj\nendstream endobj");

        assertThat(finds(file, "Author")).isTrue();
    }

    @Test
    void partWithNothingInItIsRead() {
        assertRead(latin("1 0 obj <</Filter/FlateDecode/Length 0>> stream\r\n\r\nendstream"));
    }

    @Test
    void noteAfterAPictureWithOpenBracketsIsRead() throws PdfUnread {
        byte[] file =
                latin(
                        "1 0 obj << /Subtype /Image >> stream\n((([\nendstream endobj"
                                + " << /Author (\\376\\377\\000Y\\000o\\000u) >>");

        assertThat(finds(file, "You")).isTrue();
    }
}
