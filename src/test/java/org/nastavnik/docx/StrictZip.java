package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip read by hand, front to back and by its directory at once, and by two other readers: they
 * must all find the same.
 */
final class StrictZip {

    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int SIZES_FOLLOW = 8;
    private static final int DEFLATED = 8;

    /** Deflate makes no more than that of a byte. */
    private static final int MOST_OF_A_BYTE = 1032;

    private final ByteBuffer zip;
    private final List<String> complaints;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int position;

    StrictZip(byte[] bytes, List<String> complaints) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.complaints = complaints;
        try {
            read();
            agree(bytes);
        } catch (IOException | DataFormatException | RuntimeException e) {
            complaints.add("zip: " + e);
        }
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add("zip: " + otherwise);
        }
    }

    private void read() throws DataFormatException {
        int end = zip.capacity() - END_SIZE;
        demand(zip.getInt(end) == END, "does not end with its end");
        demand(zip.getInt(end + 4) == 0 && zip.getShort(end + 20) == 0, "disks or a comment");
        int entries = zip.getShort(end + 10) & 0xffff;
        demand(entries == (zip.getShort(end + 8) & 0xffff), "entries of two numbers");
        int directory = zip.getInt(end + 16);
        int entry = directory;
        for (int i = 0; i < entries; i++) {
            entry = entry(entry);
        }
        demand(position == directory, "something between the parts and the directory");
        demand(entry == end && entry - directory == zip.getInt(end + 12), "a directory too long");
    }

    /**
     * Reads one entry of the directory with the part that it names; tells where the next begins.
     */
    private int entry(int at) throws DataFormatException {
        demand(zip.getInt(at) == CENTRAL, "no entry of the directory at " + at);
        int nameLength = zip.getShort(at + 28);
        String name = text(at + 46, nameLength);
        demand(!parts.containsKey(name), name + " twice");
        demand(!name.startsWith("/") && !name.contains("..") && !name.contains("\\"), name);
        demand(zip.getInt(at + 42) == position, name + " not where the last part ends");
        demand(zip.getShort(at + 30) == 0 && zip.getShort(at + 32) == 0, name + " has extras");
        demand(zip.getInt(at + 34) == 0 && zip.getInt(at + 38) == 0, name + " has attributes");
        demand(zip.getShort(at + 4) == zip.getShort(at + 6), name + " of two versions");
        parts.put(name, part(name, at, nameLength));
        return at + 46 + nameLength;
    }

    private byte[] part(String name, int central, int nameLength) throws DataFormatException {
        demand(zip.getInt(position) == LOCAL, name + " without a header");
        demand(same(position + 4, central + 6, 10), name + ": headers differ");
        demand(zip.getShort(position + 26) == nameLength, name + ": lengths of name differ");
        demand(same(position + 30, central + 46, nameLength), name + ": names differ");
        demand(zip.getShort(position + 28) == 0, name + " has extras");
        boolean sizesFollow = (zip.getShort(central + 8) & SIZES_FOLLOW) != 0;
        boolean sizesThere = same(position + 14, central + 16, 12);
        boolean sizesLeft = zip.getInt(position + 14) == 0 && zip.getLong(position + 18) == 0;
        demand(sizesFollow ? sizesLeft : sizesThere, name + ": sizes differ");
        int packed = zip.getInt(central + 20);
        int begin = position + 30 + nameLength;
        position = begin + packed;
        if (sizesFollow) {
            demand(zip.getInt(position) == DESCRIPTOR, name + ": no sizes follow");
            demand(same(position + 4, central + 16, 12), name + ": sizes that follow differ");
            position += 16;
        }
        return plain(name, central, Arrays.copyOfRange(zip.array(), begin, begin + packed));
    }

    private byte[] plain(String name, int central, byte[] packed) throws DataFormatException {
        int size = zip.getInt(central + 24);
        boolean deflated = zip.getShort(central + 10) == DEFLATED;
        byte[] plain = deflated ? inflated(name, packed, size) : packed;
        CRC32 crc = new CRC32();
        crc.update(plain);
        demand(plain.length == size, name + ": another size");
        demand((int) crc.getValue() == zip.getInt(central + 16), name + ": wrong checksum");
        return plain;
    }

    /** The stream must end by itself, with the last byte, and give exactly what it promised. */
    private byte[] inflated(String name, byte[] data, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(data);
        if (size < 0 || size > MOST_OF_A_BYTE * (long) data.length) {
            throw new DataFormatException(name + " of " + size + " bytes");
        }
        byte[] plain = new byte[size];
        int length = 0;
        for (int more = 1; more > 0; length += more) {
            more = inflater.inflate(plain, length, size - length);
        }
        demand(length == size, name + ": " + length + " bytes for " + size);
        demand(inflater.inflate(new byte[1]) == 0, name + ": more bytes than promised");
        demand(inflater.finished() && inflater.getRemaining() == 0, name + " does not end");
        inflater.end();
        return plain;
    }

    private boolean same(int here, int there, int length) {
        return Arrays.equals(zip.array(), here, here + length, zip.array(), there, there + length);
    }

    private String text(int at, int length) {
        return new String(zip.array(), at, length, StandardCharsets.UTF_8);
    }

    private void agree(byte[] bytes) throws IOException {
        Map<String, byte[]> streamed = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                streamed.put(e.getName(), in.readAllBytes());
            }
        }
        demand(isSame(streamed), "another content by java.util.zip");
        Map<String, byte[]> sought = new LinkedHashMap<>();
        try (ZipFile file = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry e : Collections.list(file.getEntries())) {
                sought.put(e.getName(), file.getInputStream(e).readAllBytes());
            }
        }
        demand(isSame(sought), "another content by commons-compress");
    }

    private boolean isSame(Map<String, byte[]> other) {
        return List.copyOf(parts.keySet()).equals(List.copyOf(other.keySet()))
                && parts.keySet().stream().allMatch(n -> Arrays.equals(parts.get(n), other.get(n)));
    }
}
