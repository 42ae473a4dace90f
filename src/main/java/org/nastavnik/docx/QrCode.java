package org.nastavnik.docx;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter {@code qr}: a text as a QR code, for the alternative text of a picture. */
final class QrCode {

    static final String FILTER = "qr";

    private static final int QUIET = 4;

    /** Whole dots, so that no edge is blurred; at 25 mm some 300 of them an inch. */
    private static final int DOTS = 8;

    /** A telephone still reads it from paper. */
    private static final int LONGEST = 600;

    private QrCode() {}

    static @Nullable Picture of(Object value) {
        String text = value.toString();
        if (text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            Map<EncodeHintType, String> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return new Picture(png(modules), "QR: " + text);
        } catch (WriterException e) {
            return null;
        }
    }

    private static byte[] png(ByteMatrix modules) {
        int size = (modules.getWidth() + 2 * QUIET) * DOTS;
        int bytes = 1 + size / 8;
        byte[] rows = new byte[size * bytes];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (!isDark(modules, x / DOTS - QUIET, y / DOTS - QUIET)) {
                    rows[y * bytes + 1 + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return PngWriter.png(size, size, PngWriter.Colours.BLACK_AND_WHITE, rows);
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }
}
