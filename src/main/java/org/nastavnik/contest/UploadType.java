package org.nastavnik.contest;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Files that a portfolio may bring along, told by their content. */
public enum UploadType {
    PDF("pdf", "application/pdf", "255044462d", ""),
    DOCX(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "504b0304",
            ""),
    JPEG("jpg", "image/jpeg", "ffd8ff", "ffd9"),
    PNG("png", "image/png", "89504e470d0a1a0a", "49454e44ae426082");

    private final String ending;
    private final String mediaType;
    private final byte[] first;
    private final byte[] last;

    UploadType(String ending, String mediaType, String first, String last) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.first = HexFormat.of().parseHex(first);
        this.last = HexFormat.of().parseHex(last);
    }

    static @Nullable UploadType of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.begins(file)).findFirst().orElse(null);
    }

    private boolean begins(byte[] file) {
        return file.length >= first.length
                && Arrays.equals(file, 0, first.length, first, 0, first.length);
    }

    /** A transfer that was cut off has lost the end. */
    boolean isWhole(byte[] file) {
        int from = Math.max(0, file.length - 64);
        String tail = HexFormat.of().formatHex(file, from, file.length);
        return tail.contains(HexFormat.of().formatHex(last));
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
