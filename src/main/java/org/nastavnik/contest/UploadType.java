package org.nastavnik.contest;

/** Files that a portfolio may bring along. */
public enum UploadType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    UploadType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
