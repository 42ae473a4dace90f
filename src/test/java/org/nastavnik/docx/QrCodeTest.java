package org.nastavnik.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.docx.DrawingFixtures.aDocxWithPlaceholder;
import static org.nastavnik.docx.DrawingFixtures.picture;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final String SITE = "https://nastavnik.example/verify/7f3a-19c2";

    private static BufferedImage printed(String text) {
        byte[] docx =
                aDocxWithPlaceholder()
                        .xml(picture("{{verification|qr}}"))
                        .filledWith(Map.of("verification", text));
        return Pictures.read(DocxFixtures.unzip(docx).get("word/media/made1.png"));
    }

    private static Result read(BufferedImage image) throws Exception {
        int[] dots =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {SITE, "1", "Приказ № 12-П от 01.10.2026 – Гимназия «Звезда» 😀"})
    void isReadBack(String text) throws Exception {
        assertThat(read(printed(text)).getText()).isEqualTo(text);
    }

    @Test
    void isCorrectedAtLevelM() throws Exception {
        assertThat(read(printed(SITE)).getResultMetadata())
                .containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @Test
    void isSharpAndHasAQuietZoneOfFourModules() {
        BufferedImage image = printed(SITE);
        int module = 8;

        assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(image.getWidth() % module).isZero();
        for (int i = 0; i < image.getWidth(); i++) {
            assertThat(image.getRGB(i, 4 * module - 1)).isEqualTo(-1);
            assertThat(image.getRGB(4 * module - 1, i)).isEqualTo(-1);
        }
        assertThat(image.getRGB(4 * module, 4 * module)).isEqualTo(0xff000000);
    }

    @Test
    void saysItsTextToThoseWhoDoNotSeeIt() {
        assertThat(
                        aDocxWithPlaceholder()
                                .xml(picture("{{verification|qr}}"))
                                .partWith(Map.of("verification", SITE), "word/document.xml"))
                .contains("descr=\"QR: " + SITE + "\"");
    }
}
