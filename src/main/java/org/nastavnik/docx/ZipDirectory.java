package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The list of entries at the end of a zip, and where in it they lie. */
final class ZipDirectory {

    /**
     * @param start where its bytes begin
     */
    record Entry(int method, int start, int packed, long size, long crc) {

        boolean isStored() {
            return method == STORED;
        }
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;

    private final byte[] zip;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    ZipDirectory(byte[] zip) {
        this.zip = zip;
    }

    /**
     * @param most more entries are refused
     */
    Map<String, Entry> read(int most) throws GuestRejected {
        try {
            read(findEnd(), most);
            return entries;
        } catch (IndexOutOfBoundsException e) {
            throw GuestRejected.because(FindingCode.NOT_DOCX, "");
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

    private void read(int end, int most) throws GuestRejected {
        int count = int2(end + 10);
        int at = int4(end + 16);
        if (count > most) {
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
