package org.nastavnik.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.site.Problems;

class UploadsTest {

    private static final Regulation.FileRules RULES =
            new Regulation.FileRules(List.of(UploadType.values()), 1, 3, List.of());
    private static final String DIRECTORY_OF_WORD = "word/document.xml";

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] latin) {
        return new String(latin, StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf(int pages, String more) {
        return latin(
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R "
                        + more
                        + ">>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count "
                        + pages
                        + " >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    /** As newer programs write it: catalogue and pages within a packed stream. */
    private static byte[] packedPdf(int pages) {
        String first = "<< /Type /Catalog /Pages 2 0 R >> ";
        String objects = first + "<< /Type /Pages /Kids [] /Count " + pages + " >>";
        return packedPdf("1 0 2 " + first.length() + " ", objects);
    }

    private static byte[] packedPdf(String index, String objects) {
        Deflater deflater = new Deflater();
        deflater.setInput(latin(index + objects));
        deflater.finish();
        byte[] packed = new byte[1024 * 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        String head =
                "%PDF-1.5\n9 0 obj\n<< /Type /ObjStm /N 2 /First "
                        + index.length()
                        + " /Filter /FlateDecode >>\nstream\n";
        String tail = "\nendstream\nendobj\n10 0 obj\n<< /Type /XRef /Root 1 0 R >>\n%%EOF\n";
        byte[] file = new byte[head.length() + length + tail.length()];
        System.arraycopy(latin(head), 0, file, 0, head.length());
        System.arraycopy(packed, 0, file, head.length(), length);
        System.arraycopy(latin(tail), 0, file, head.length() + length, tail.length());
        return file;
    }

    private static byte[] word(Map<String, String> more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put(
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Default Extension='xml' ContentType='application/xml'/>"
                            + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
            parts.put(
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
            parts.put(
                    DIRECTORY_OF_WORD,
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                            + "<w:p><w:r><w:br w:type='page'/></w:r></w:p></w:body></w:document>");
            parts.putAll(more);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private final Problems problems = new Problems();

    private BroughtUpload.@Nullable Measured measured(byte[] file) {
        return BroughtUpload.measure(file, RULES, problems);
    }

    private String problem() {
        return problems.of("file").get(0).key();
    }

    @Test
    void pagesOfAPdfAreCounted() {
        assertThat(Objects.requireNonNull(measured(pdf(3, ""))).pages()).isEqualTo(3);
        assertThat(Objects.requireNonNull(measured(packedPdf(2))).pages()).isEqualTo(2);
    }

    @Test
    void pagesOfAWordFileAreCounted() throws IOException {
        assertThat(Objects.requireNonNull(measured(word(Map.of()))).pages()).isEqualTo(2);
        byte[] told = word(Map.of("docProps/app.xml", "<Properties><Pages>3</Pages></Properties>"));
        assertThat(Objects.requireNonNull(measured(told)).pages()).isEqualTo(3);
    }

    @Test
    void tooManyPagesAreRefusedWithBothNumbers() {
        assertThat(measured(pdf(4, ""))).isNull();
        assertThat(problems.of("file").get(0).arguments()).containsExactly(4, 3);
    }

    @Test
    void wordFileWithMacrosIsRefused() throws IOException {
        assertThat(measured(word(Map.of("word/vbaProject.bin", "x")))).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileMacro");
    }

    @Test
    void wordFileThatUnpacksBeyondBoundsIsRefusedAsTooLarge() throws IOException {
        byte[] bomb = word(Map.of("word/bomb.xml", " ".repeat(13 << 20)));

        assertThat(measured(bomb)).isNull();
        assertThat(problem()).isEqualTo("contest.problem.filePart");
    }

    @Test
    void pdfThatWouldRunAScriptIsRefused() {
        assertThat(measured(pdf(1, "/OpenAction << /S /JavaScript /JS (app.alert) >> "))).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileMacro");
    }

    @Test
    void pdfThatTellsOfTooManyObjectsIsRefused() {
        String numbered =
                IntStream.range(3, 100_010)
                        .mapToObj(number -> number + " 0 obj\n")
                        .collect(Collectors.joining());

        assertThat(PdfPages.count(latin(numbered + text(pdf(1, ""))))).isEmpty();
    }

    @Test
    void packedObjectsThatLieInOneAnotherAreRefused() {
        String objects = " ".repeat(4_000_000);
        String index = "1 0 1 4000000 ".repeat(40);

        assertThat(PdfPages.count(packedPdf(index, objects))).isEmpty();
        assertThat(measured(packedPdf(index, objects))).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileBroken");
    }

    @Test
    void streamThatUnpacksToTooMuchIsRefused() {
        String pages = "<< /Type /Pages /Count 1 >>";
        String objects = "<< /Type /Catalog /Pages 2 0 R >> " + pages + " ".repeat(30_000_000);

        assertThat(PdfPages.count(packedPdf("1 0 2 34 ", objects))).isEmpty();
    }

    @Test
    void objectLeftOpenEndsAtTheNext() {
        String open = text(pdf(2, "")).replace("endobj", "");

        assertThat(PdfPages.count(latin(open))).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 0 R", "<< /V 4 >>"})
    void pdfWithAPasswordIsRefused(String lock) {
        byte[] locked =
                latin(
                        new String(pdf(1, ""), StandardCharsets.ISO_8859_1)
                                .replace("/Root 1 0 R", "/Root 1 0 R /Encrypt " + lock));

        assertThat(measured(locked)).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileLocked");
    }

    @Test
    void submissionCutOffInTheMiddleIsRefused() throws IOException {
        for (byte[] whole : List.of(pdf(1, ""), word(Map.of()))) {
            Problems found = new Problems();
            byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);

            assertThat(BroughtUpload.measure(cut, RULES, found)).isNull();
            assertThat(found.of("file").get(0).key()).isEqualTo("contest.problem.fileBroken");
        }
    }

    @Test
    void fileIsTypedByItsContent() {
        assertThat(measured(latin("MZ this is a program"))).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileType");
    }

    @Test
    void fileBeyondTheLimitIsRefused() {
        assertThat(measured(new byte[1024 * 1024 + 1])).isNull();
        assertThat(problem()).isEqualTo("contest.problem.fileTooLarge");
    }
}
