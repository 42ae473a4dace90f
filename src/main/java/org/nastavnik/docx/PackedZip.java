package org.nastavnik.docx;

import java.util.Arrays;
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

    /** Deflate cannot honestly pack text much better; only bombs come near its limit of 1032. */
    private static final int MAX_RATIO = 250;

    private static final int RATIO_MATTERS_FROM = 1024 * 1024;

    private final byte[] zip;
    private final Bounds bounds;
    private final Map<String, ZipDirectory.Entry> entries;

    PackedZip(byte[] zip, Bounds bounds) throws GuestRejected {
        this.zip = zip;
        this.bounds = bounds;
        this.entries = new ZipDirectory(zip).read(bounds.entries());
        long all = entries.values().stream().mapToLong(ZipDirectory.Entry::size).sum();
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
        ZipDirectory.Entry entry = entries.get(name);
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
        ZipDirectory.Entry entry = entry(name);
        byte[] head = new byte[(int) Math.min(length, entry.size())];
        if (entry.isStored()) {
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
        ZipDirectory.Entry entry = entry(name);
        if (entry.size() > bounds.part()) {
            throw GuestRejected.because(FindingCode.TOO_LARGE_TO_JOIN, name);
        }
        unpack(name, entry, null);
        byte[] raw = Arrays.copyOfRange(zip, entry.start(), entry.start() + entry.packed());
        return entry.isStored()
                ? PackedPart.of(newName, raw)
                : PackedPart.packed(newName, raw, entry.size(), entry.crc());
    }

    private ZipDirectory.Entry entry(String name) {
        ZipDirectory.Entry entry = entries.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return entry;
    }

    private void unpack(String name, ZipDirectory.Entry entry, byte @Nullable [] to)
            throws GuestRejected {
        CRC32 crc = new CRC32();
        long size = 0;
        if (entry.isStored()) {
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

    private long inflate(String name, ZipDirectory.Entry entry, byte @Nullable [] to, CRC32 crc)
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
}
