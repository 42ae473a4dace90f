package org.nastavnik.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an untrusted file within bounds; whatever looks like more than a DOCX is a finding. */
final class PartsReader {

    static final int MAX_ENTRIES = 2_000;
    static final int MAX_UNPACKED = 50 * 1024 * 1024;

    /** Deflate cannot honestly pack text much better; only bombs come near its limit of 1032. */
    private static final int MAX_RATIO = 250;

    private static final int RATIO_MATTERS_FROM = 1024 * 1024;

    private final String file;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();
    private int unpacked;

    /**
     * @param file what findings call the file
     */
    PartsReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Parts read(byte[] docx) throws TemplateRejected {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(name(entry), content(zip, docx.length));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            refuse(FindingCode.NOT_DOCX);
        }
        if (!parts.has("[Content_Types].xml") || !parts.has("_rels/.rels")) {
            refuse(FindingCode.NOT_DOCX);
        }
        return parts;
    }

    private String name(ZipEntry entry) throws TemplateRejected {
        String name = entry.getName();
        if (seen.size() >= MAX_ENTRIES) {
            refuse(FindingCode.TOO_LARGE);
        }
        boolean strange = name.startsWith("/") || name.contains("..") || name.contains("\\");
        if (strange || !seen.add(name.toLowerCase(Locale.ROOT))) {
            refuse(FindingCode.NOT_DOCX);
        }
        return name;
    }

    private byte[] content(InputStream zip, int packed) throws IOException, TemplateRejected {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            unpacked += n;
            boolean bomb = unpacked > RATIO_MATTERS_FROM && unpacked / MAX_RATIO > packed;
            if (unpacked > MAX_UNPACKED || bomb) {
                refuse(FindingCode.TOO_LARGE);
            }
            content.write(buffer, 0, n);
        }
        return content.toByteArray();
    }

    private void refuse(FindingCode code) throws TemplateRejected {
        findings.add(code, file);
        findings.rejectIfAny();
    }
}
