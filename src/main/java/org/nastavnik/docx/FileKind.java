package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file really is, by its first bytes: its name says nothing. */
enum FileKind {
    ZIP,
    DOC,
    ENCRYPTED,
    RTF,
    HTML,
    PDF,
    ODT,
    UNKNOWN;

    private static final int HEAD = 4096;

    static FileKind of(byte[] file) {
        String head = latin(file, Math.min(file.length, HEAD));
        if (head.startsWith("PK\3\4")) {
            return head.contains("mimetypeapplication/vnd.oasis.opendocument") ? ODT : ZIP;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return isEncrypted(file) ? ENCRYPTED : DOC;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("%PDF")) {
            return PDF;
        }
        return isHtml(head.toLowerCase(Locale.ROOT)) ? HTML : UNKNOWN;
    }

    private static boolean isHtml(String head) {
        return head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("mime-version:");
    }

    /** Word puts a document with a password into such a stream of the old container. */
    private static boolean isEncrypted(byte[] file) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        return latin(file, file.length).contains(latin(name, name.length));
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    void refuseUnlessZip() throws GuestRejected {
        switch (this) {
            case ZIP -> {}
            case ENCRYPTED -> throw GuestRejected.because(FindingCode.ENCRYPTED, "");
            case UNKNOWN -> throw GuestRejected.because(FindingCode.NOT_DOCX, "");
            default -> throw GuestRejected.because(FindingCode.OTHER_FORMAT, name());
        }
    }
}
