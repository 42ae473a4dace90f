package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A zip of unknown origin, read by its directory: what is asked for is unpacked within bounds, what
 * is only to be handed on stays packed, but is proved to unpack to what the directory promises.
 */
final class PackedZip {

    /**
     * @param text bytes that one part may unpack to when it is read
     * @param part bytes that one part may unpack to when it is handed on
     * @param all bytes that all parts together may unpack to
     */
    record Bounds(int entries, int text, long part, long all) {

        static final Bounds GUEST = new Bounds(2_000, 12 << 20, 64 << 20, 256 << 20);
        static final Bounds HOST = new Bounds(60_000, 512 << 20, 1 << 30, 4L << 30);
    }

    private record Entry(int method, int start, int packed, long size, long crc) {}

    /** Deflate cannot honestly pack text much better; only bombs come near its limit of 1032. */
    private static final int MAX_RATIO = 250;

    private static final int RATIO_MATTERS_FROM = 1024 * 1024;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;

    private final byte[] zip;
    private final Bounds bounds;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    PackedZip(byte[] zip, Bounds bounds) throws GuestRejected {
        this.zip = zip;
        this.bounds = bounds;
        try {
            readDirectory(findEnd());
        } catch (IndexOutOfBoundsException e) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, "");
        }
        long all = entries.values().stream().mapToLong(Entry::size).sum();
        if (all > bounds.all()) {
            throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, "");
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The unpacked bytes, null where there is no such entry. */
    byte @Nullable [] read(String name) throws GuestRejected {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        boolean bomb =
                entry.size() > RATIO_MATTERS_FROM && entry.size() / MAX_RATIO > entry.packed();
        if (bomb || entry.size() > bounds.text()) {
            throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, name);
        }
        byte[] content = new byte[(int) entry.size()];
        unpack(name, entry, content);
        return content;
    }

    /** The first bytes of an entry, by which its kind is known. */
    byte[] head(String name, int length) throws GuestRejected {
        Entry entry = entry(name);
        byte[] head = new byte[(int) Math.min(length, entry.size())];
        if (entry.method() == STORED) {
            System.arraycopy(zip, entry.start(), head, 0, head.length);
            return head;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.start(), entry.packed());
            return Arrays.copyOf(head, inflater.inflate(head));
        } catch (DataFormatException e) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        } finally {
            inflater.end();
        }
    }

    /** The entry under another name, as it lies in the zip. */
    PackedPart packed(String name, String newName) throws GuestRejected {
        Entry entry = entry(name);
        if (entry.size() > bounds.part()) {
            throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, name);
        }
        unpack(name, entry, null);
        byte[] raw = Arrays.copyOfRange(zip, entry.start(), entry.start() + entry.packed());
        return entry.method() == DEFLATED
                ? PackedPart.packed(newName, raw, entry.size(), entry.crc())
                : PackedPart.of(newName, raw);
    }

    private Entry entry(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return entry;
    }

    private void unpack(String name, Entry entry, byte @Nullable [] to) throws GuestRejected {
        CRC32 crc = new CRC32();
        long size = 0;
        if (entry.method() == STORED) {
            size = entry.packed();
            crc.update(zip, entry.start(), entry.packed());
            if (to != null) {
                System.arraycopy(zip, entry.start(), to, 0, to.length);
            }
        } else {
            size = inflate(name, entry, to, crc);
        }
        if (size != entry.size() || crc.getValue() != entry.crc()) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        }
    }

    private long inflate(String name, Entry entry, byte @Nullable [] to, CRC32 crc)
            throws GuestRejected {
        Inflater inflater = new Inflater(true);
        byte[] buffer = to == null ? new byte[64 * 1024] : to;
        try {
            inflater.setInput(zip, entry.start(), entry.packed());
            while (!inflater.finished() && inflater.getBytesWritten() <= entry.size()) {
                int from = to == null ? 0 : (int) inflater.getBytesWritten();
                int n = inflater.inflate(buffer, from, buffer.length - from);
                crc.update(buffer, from, n);
                if (n == 0 && (inflater.needsInput() || from == buffer.length)) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        } finally {
            inflater.end();
        }
    }

    private int findEnd() throws GuestRejected {
        int lowest = Math.max(0, zip.length - END_SIZE - 0xffff);
        for (int at = zip.length - END_SIZE; at >= lowest; at--) {
            if (int4(at) == END) {
                return at;
            }
        }
        throw GuestRejected.because(FindingCode.NOT_DOCX, "");
    }

    private void readDirectory(int end) throws GuestRejected {
        int count = int2(end + 10);
        int at = int4(end + 16);
        if (count > bounds.entries()) {
            throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, "");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (int4(at) != CENTRAL) {
                throw GuestRejected.because(FindingCode.NOT_DOCX, "");
            }
            int nameLength = int2(at + 28);
            String name = new String(zip, at + 46, nameLength, StandardCharsets.UTF_8);
            if (!name.endsWith("/")) {
                refuseStrange(name, seen);
                entries.put(name, readEntry(name, at));
            }
            at += 46 + nameLength + int2(at + 30) + int2(at + 32);
        }
    }

    private static void refuseStrange(String name, Set<String> seen) throws GuestRejected {
        boolean strange = name.startsWith("/") || name.contains("..") || name.contains("\\");
        if (strange || !seen.add(name.toLowerCase(Locale.ROOT))) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        }
    }

    private Entry readEntry(String name, int at) throws GuestRejected {
        int method = int2(at + 10);
        long packed = int4(at + 20) & 0xffffffffL;
        long size = int4(at + 24) & 0xffffffffL;
        int local = int4(at + 42);
        if ((int2(at + 8) & ENCRYPTED_FLAG) != 0) {
            throw GuestRejected.because(FindingCode.ENCRYPTED, name);
        }
        boolean known = method == DEFLATED || (method == STORED && packed == size);
        if (!known || int4(local) != LOCAL || int2(local + 8) != method) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        }
        int start = local + 30 + int2(local + 26) + int2(local + 28);
        if (start + packed > zip.length) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, name);
        }
        return new Entry(method, start, (int) packed, size, int4(at + 16) & 0xffffffffL);
    }

    private int int2(int at) {
        return (zip[at] & 0xff) | (zip[at + 1] & 0xff) << 8;
    }

    private int int4(int at) {
        return int2(at) | int2(at + 2) << 16;
    }
}
