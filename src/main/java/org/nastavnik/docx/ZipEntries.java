package org.nastavnik.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records about one entry of a zip, without clock: every entry is of 1 January 1980, deflated,
 * its name in UTF-8.
 */
final class ZipEntries {

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 0x0800;
    private static final short SIZES_FOLLOW = 0x0008;
    private static final short DEFLATED = 8;
    private static final short FIRST_DAY = 0x0021;

    /** Where in a central record the offset of the local one stands. */
    private static final int OFFSET_AT = 42;

    /**
     * @param packed bytes in the file
     * @param size bytes when unpacked
     */
    record Sizes(long crc, long packed, long size) {}

    private static final Sizes UNKNOWN = new Sizes(0, 0, 0);

    private ZipEntries() {}

    /** What stands before an entry whose sizes are known. */
    static byte[] local(String name, Sizes sizes) {
        return local(name, UTF_8_NAMES, sizes);
    }

    /** What stands before an entry whose sizes follow it. */
    static byte[] localStreamed(String name) {
        return local(name, (short) (UTF_8_NAMES | SIZES_FOLLOW), UNKNOWN);
    }

    private static byte[] local(String name, short flags, Sizes sizes) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = record(30 + encoded.length).putInt(LOCAL);
        common(record, flags, sizes);
        return record.putShort((short) encoded.length).putShort((short) 0).put(encoded).array();
    }

    /** What follows a streamed entry. */
    static byte[] descriptor(Sizes sizes) {
        ByteBuffer record = record(16).putInt(DESCRIPTOR);
        put(record, sizes);
        return record.array();
    }

    /** The entry in the directory; its place in the file is still to be set. */
    static byte[] central(String name, boolean streamed, Sizes sizes) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer record = record(46 + encoded.length).putInt(CENTRAL).putShort(VERSION);
        common(record, (short) (streamed ? UTF_8_NAMES | SIZES_FOLLOW : UTF_8_NAMES), sizes);
        record.putShort((short) encoded.length);
        // no extra field, no comment, first disk, no attributes
        record.position(OFFSET_AT + 4);
        return record.put(encoded).array();
    }

    static void setOffset(byte[] central, int at, long offset) {
        ByteBuffer.wrap(central)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(at + OFFSET_AT, (int) offset);
    }

    static byte[] end(int entries, long directory, long directorySize) {
        return record(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) directorySize)
                .putInt((int) directory)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer record(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void common(ByteBuffer record, short flags, Sizes sizes) {
        record.putShort(VERSION).putShort(flags).putShort(DEFLATED);
        record.putShort((short) 0).putShort(FIRST_DAY);
        put(record, sizes);
    }

    private static void put(ByteBuffer record, Sizes sizes) {
        record.putInt((int) sizes.crc()).putInt((int) sizes.packed()).putInt((int) sizes.size());
    }
}
