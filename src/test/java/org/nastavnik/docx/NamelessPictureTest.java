package org.nastavnik.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class NamelessPictureTest {

    private static final HexFormat HEX = HexFormat.of();

    private static byte[] drawn(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] with(byte[] file, int at, byte[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(more);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    private static byte[] exif() {
        byte[] artist = "Ershov".getBytes(UTF_8);
        String ifd =
                "4949" + "2a00" + "08000000" + "0100" + "1201" + "0300" + "01000000" + "06000000";
        String next = "00000000";
        byte[] segment = HEX.parseHex("ffe1" + "0028" + "457869660000" + ifd + next);
        return with(segment, segment.length, artist);
    }

    private static String latin(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    @Test
    void photographForgetsItsArtistAndStaysUpright() throws IOException {
        byte[] photo = with(drawn("jpg"), 2, exif());

        byte[] nameless = NamelessPicture.of(photo);

        assertThat(latin(nameless)).doesNotContain("Ershov").contains("Exif\0\0MM");
        assertThat(NamelessPicture.of(nameless)).isEqualTo(nameless);
        assertThat(ImageIO.read(new ByteArrayInputStream(nameless)).getWidth()).isEqualTo(40);
    }

    @Test
    void whatACameraWritesBehindTheEndGoes() throws IOException {
        byte[] photo = drawn("jpg");

        byte[] nameless = NamelessPicture.of(with(photo, photo.length, "Ershov".getBytes(UTF_8)));

        assertThat(nameless).isEqualTo(photo);
    }

    @Test
    void drawingForgetsRemarksOfItsProgram() throws IOException {
        byte[] drawing = drawn("png");
        byte[] remark =
                with(HEX.parseHex("0000000d74455874"), 8, "Author\0Ershov0000".getBytes(UTF_8));

        byte[] nameless = NamelessPicture.of(with(drawing, 33, remark));

        assertThat(nameless).isEqualTo(drawing);
    }

    @Test
    void otherFilesComeBackAsTheyAre() {
        byte[] file = "%PDF-1.7".getBytes(UTF_8);

        assertThat(NamelessPicture.of(file)).isEqualTo(file);
    }
}
