package org.nastavnik.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScanTypeTest {

    @Test
    void tellsPdfJpegAndPngByTheirFirstBytes() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

        assertThat(ScanType.of(ascii("%PDF-1.7 …"))).contains(ScanType.PDF);
        assertThat(ScanType.of(jpeg)).contains(ScanType.JPEG);
        assertThat(ScanType.of(png)).contains(ScanType.PNG);
    }

    @Test
    void takesNothingElseWhateverItIsCalled() {
        assertThat(ScanType.of(ascii("<html><script>"))).isEmpty();
        assertThat(ScanType.of(ascii(" %PDF-1.7"))).isEmpty();
        assertThat(ScanType.of(ascii("PK\u0003\u0004"))).isEmpty();
        assertThat(ScanType.of(new byte[0])).isEmpty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
