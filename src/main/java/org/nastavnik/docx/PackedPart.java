package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A part that is the same in every document, compressed once. */
record PackedPart(String name, byte[] deflated, long size, long crc) implements OutputPart {

    static PackedPart of(String name, byte[] bytes) {
        return of(name, bytes, Deflater.BEST_COMPRESSION);
    }

    /** For pictures, which are compressed already. */
    static PackedPart asItIs(String name, byte[] bytes) {
        return of(name, bytes, Deflater.NO_COMPRESSION);
    }

    private static PackedPart of(String name, byte[] bytes, int level) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(level, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return new PackedPart(name, deflated.toByteArray(), bytes.length, crc.getValue());
    }

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        zip.copy(this);
    }
}
