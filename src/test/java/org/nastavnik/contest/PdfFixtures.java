package org.nastavnik.contest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

final class PdfFixtures {

    private PdfFixtures() {}

    /**
     * @param about what the head of each part tells
     */
    static byte[] pdf(String about, String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        for (String part : parts) {
            out.writeBytes(latin("1 0 obj << /Filter /FlateDecode " + about + " >>\nstream\n"));
            out.writeBytes(packed(part));
            out.writeBytes(latin("\nendstream endobj\n"));
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] packed(String part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(latin(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
