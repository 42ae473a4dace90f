package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nastavnik.deflate.ConstantPool;

/**
 * Writes a zip front to back, without clock: every entry is of 1 January 1980. Unlike the JDK's own
 * it takes entries that are compressed already.
 */
final class ZipStream {

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;
    private static final int UTF_8_NAMES = 0x0800;
    private static final int SIZES_FOLLOW = 0x0008;
    private static final int FIRST_DAY = 0x0021;
    private static final long LIMIT = 0xffffffffL;

    private final OutputStream out;
    private final ByteArrayOutputStream central = new ByteArrayOutputStream();
    private int entries;
    private long position;
    private long start;

    ZipStream(OutputStream out) {
        this.out = out;
    }

    void copy(PackedPart part) throws IOException {
        local(part.name(), UTF_8_NAMES, part.crc(), part.deflated().length, part.size());
        write(part.deflated());
        remember(part.name(), UTF_8_NAMES, part.crc(), part.deflated().length, part.size());
    }

    /** A part whose size is known only at its end; to be given back to {@link #end}. */
    DeflatedPart open(String name, ConstantPool pool) throws IOException {
        local(name, UTF_8_NAMES | SIZES_FOLLOW, 0, 0, 0);
        return new DeflatedPart(name, pool, out);
    }

    void end(DeflatedPart part) throws IOException {
        part.finish();
        position += part.packedSize();
        ByteArrayOutputStream descriptor = new ByteArrayOutputStream();
        int4(descriptor, DESCRIPTOR);
        sizes(descriptor, part.crc(), part.packedSize(), part.size());
        write(descriptor.toByteArray());
        int flags = UTF_8_NAMES | SIZES_FOLLOW;
        remember(part.name(), flags, part.crc(), part.packedSize(), part.size());
    }

    void finish() throws IOException {
        long directory = position;
        write(central.toByteArray());
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        int4(end, END);
        int4(end, 0);
        int2(end, entries);
        int2(end, entries);
        int4(end, position - directory);
        int4(end, directory);
        int2(end, 0);
        write(end.toByteArray());
        out.flush();
    }

    private void local(String name, int flags, long crc, long packed, long size)
            throws IOException {
        start = position;
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int4(header, LOCAL);
        common(header, flags);
        sizes(header, crc, packed, size);
        int2(header, encoded.length);
        int2(header, 0);
        header.writeBytes(encoded);
        write(header.toByteArray());
    }

    private void remember(String name, int flags, long crc, long packed, long size)
            throws IOException {
        if (position > LIMIT || size > LIMIT) {
            throw new IOException("a document of more than 4 GiB");
        }
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        int4(central, CENTRAL);
        int2(central, VERSION);
        common(central, flags);
        sizes(central, crc, packed, size);
        int2(central, encoded.length);
        // no extra field, no comment, first disk, no attributes
        central.writeBytes(new byte[12]);
        int4(central, start);
        central.writeBytes(encoded);
        entries++;
    }

    private static void common(ByteArrayOutputStream to, int flags) {
        int2(to, VERSION);
        int2(to, flags);
        int2(to, DEFLATED);
        int2(to, 0);
        int2(to, FIRST_DAY);
    }

    private static void sizes(ByteArrayOutputStream to, long crc, long packed, long size) {
        int4(to, crc);
        int4(to, packed);
        int4(to, size);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static void int2(ByteArrayOutputStream to, int value) {
        to.write(value);
        to.write(value >> 8);
    }

    private static void int4(ByteArrayOutputStream to, long value) {
        int2(to, (int) value);
        int2(to, (int) (value >> 16));
    }
}
