package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.PaperText;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

class LookIntoFileTest {

    private final LookIntoFile look = new LookIntoFile();
    private final Problems problems = new Problems();

    @BeforeEach
    void printFromTheShippedTemplate() {
        look.print =
                new MakeDocument() {
                    @Override
                    public byte[] print(PaperData paper) {
                        try {
                            return PaperText.docxOf(paper.data());
                        } catch (UnfilledTag unusable) {
                            throw new RuleBroken("document.rule.unfilled", "");
                        } catch (IOException | TemplateRejected e) {
                            throw new IllegalStateException(e);
                        }
                    }
                };
    }

    private Attachment.Brought looked(byte[] file) {
        return look.look(file, "Лист наблюдения", 1, problems);
    }

    private void assertRefused(byte[] file, String key) {
        assertThat(looked(file)).isNull();
        assertThat(problems.of("file")).extracting(Problems.Problem::key).containsExactly(key);
    }

    static byte[] word() throws Exception {
        return PaperText.docxOf(new AnnexPictures(List.of()));
    }

    /** The same file with another part in it. */
    static byte[] with(byte[] office, String part) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(1);
        }
        return changed.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    @Test
    void takesAWordFile() throws Exception {
        Attachment.Brought brought = looked(word());

        assertThat(problems.isEmpty()).isTrue();
        assertThat(brought.kind()).isEqualTo(AttachmentKind.WORD);
    }

    @Test
    void readsTheWordsOfAWordFileToSearchThemForNames() throws Exception {
        byte[] file =
                PaperText.docxOf(
                        new AnnexPictures(
                                List.of(AttachedFiles.photo("Урок с Машей Учебной", jpeg()))));

        assertThat(looked(file).words()).contains("Урок с Машей Учебной");
    }

    @Test
    void personsMayBeSeenInAWordFileWithPhotographs() throws Exception {
        byte[] file = PaperText.docxOf(new AnnexPictures(List.of(AttachedFiles.photo("", jpeg()))));

        assertThat(looked(file).hasPictures()).isTrue();
        assertThat(looked(jpeg()).hasPictures()).isTrue();
    }

    @Test
    void aPhotographIsFoundWhereverAWordFileKeepsIt() throws Exception {
        byte[] words = with(new byte[0], "word/document.xml");

        assertThat(PackedFile.hasPictures(words)).isFalse();
        assertThat(PackedFile.hasPictures(with(words, "media/image1.JPG"))).isTrue();
        assertThat(PackedFile.hasPictures(with(words, "docProps/thumbnail.jpeg"))).isFalse();
    }

    @Test
    void refusesAWordFileWithMacros() throws Exception {
        assertRefused(with(word(), "word/vbaProject.bin"), "compendium.file.macro");
    }

    @Test
    void refusesAPresentationWithMacros() throws Exception {
        byte[] slides = with(with(word(), "x"), "ppt/vbaProject.bin");

        assertThat(PackedFile.check(slides)).contains("compendium.file.macro");
    }

    @Test
    void refusesAWordFileThatWasCutOffOnItsWay() throws Exception {
        assertRefused(half(word()), "compendium.file.broken");
    }

    @Test
    void refusesAPictureThatWasCutOffOnItsWay() throws Exception {
        assertRefused(half(jpeg()), "compendium.file.broken");
    }

    @Test
    void takesAWholePicture() throws Exception {
        assertThat(looked(jpeg()).kind()).isEqualTo(AttachmentKind.JPEG);
    }

    @Test
    void refusesAPdfThatWasCutOffOnItsWay() {
        assertRefused(
                "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), "compendium.file.broken");
    }

    @Test
    void tellsWhoBringsAFilmThatALinkIsEnough() {
        byte[] film = Arrays.copyOf(new byte[] {0, 0, 0, 32, 'f', 't', 'y', 'p'}, 2_000);

        assertRefused(film, "compendium.file.film");
    }

    @Test
    void refusesWhatIsLargerThanTenMegabytes() {
        byte[] large = Arrays.copyOf(new byte[] {'%', 'P', 'D', 'F', '-'}, 10 * 1024 * 1024 + 1);

        assertRefused(large, "compendium.file.tooLarge");
    }

    @Test
    void refusesAFileOfAnotherKindWhateverItsName() {
        assertRefused(
                "MZ program".getBytes(StandardCharsets.US_ASCII), "compendium.file.otherKind");
    }

    @Test
    void refusesNothing() {
        assertRefused(new byte[0], "compendium.file.none");
    }
}
