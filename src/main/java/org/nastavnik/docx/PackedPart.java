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
import org.nastavnik.deflate.StoredBlocks;

/**
 * A part that is the same in every document, compressed once.
 *
 * @param local the record before it in a zip
 * @param central its record in the directory of a zip, without its place
 */
record PackedPart(
        String name, byte[] deflated, ZipEntries.Sizes sizes, byte[] local, byte[] central)
        implements OutputPart {

    static PackedPart of(String name, byte[] bytes) {
        return packed(name, deflated(bytes), bytes.length, crc(bytes));
    }

    /** For pictures, which are compressed already. */
    static PackedPart asItIs(String name, byte[] bytes) {
        return packed(name, StoredBlocks.of(bytes), bytes.length, crc(bytes));
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /**
     * @param deflated raw Deflate
     * @param size bytes when unpacked
     */
    static PackedPart packed(String name, byte[] deflated, long size, long crc) {
        return packed(name, deflated, new ZipEntries.Sizes(crc, deflated.length, size));
    }

    private static PackedPart packed(String name, byte[] deflated, ZipEntries.Sizes sizes) {
        return new PackedPart(
                name,
                deflated,
                sizes,
                ZipEntries.local(name, sizes),
                ZipEntries.central(name, false, sizes));
    }

    PackedPart named(String other) {
        return packed(other, deflated, sizes);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            deflater.end();
        }
        return deflated.toByteArray();
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
