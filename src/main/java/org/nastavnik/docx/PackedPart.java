package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** A part that is the same in every document, compressed once. */
record PackedPart(String name, byte[] deflated, long size, long crc) implements OutputPart {

    static PackedPart of(String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return new PackedPart(name, deflated.toByteArray(), bytes.length, crc.getValue());
    }

    /** The plain bytes, as a piece of a larger part. */
    void unpack(OutputStream to) throws IOException {
        try (InflaterInputStream plain =
                new InflaterInputStream(
                        new ByteArrayInputStream(deflated), new Inflater(true), 16 * 1024)) {
            plain.transferTo(to);
        }
    }

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        zip.copy(this);
    }
}
