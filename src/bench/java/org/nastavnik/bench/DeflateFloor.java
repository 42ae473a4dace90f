package org.nastavnik.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What remains of a document when everything but its compression is free. */
final class DeflateFloor {

    private static final int LEVEL = 6;

    private DeflateFloor() {}

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Parts that differ from the template's of the same name. */
    static List<byte[]> made(Map<String, byte[]> parts, byte[] template) throws IOException {
        Map<String, byte[]> before = parts(template);
        return parts.entrySet().stream()
                .filter(part -> !Arrays.equals(part.getValue(), before.get(part.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** How many bytes the parts come to. */
    static int packed(List<byte[]> parts) {
        byte[] buffer = new byte[16 * 1024];
        int bytes = 0;
        Deflater deflater = new Deflater(LEVEL, true);
        for (byte[] part : parts) {
            deflater.reset();
            deflater.setInput(part);
            deflater.finish();
            while (!deflater.finished()) {
                bytes += deflater.deflate(buffer);
            }
        }
        deflater.end();
        return bytes;
    }
}
