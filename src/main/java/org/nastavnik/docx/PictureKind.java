package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Kinds of pictures that documents show, told by their first bytes. */
enum PictureKind {
    PNG("png", "image/png"),
    JPEG("jpeg", "image/jpeg"),
    GIF("gif", "image/gif"),
    BMP("bmp", "image/bmp"),
    TIFF("tiff", "image/tiff"),
    EMF("emf", "image/x-emf"),
    WMF("wmf", "image/x-wmf"),
    SVG("svg", "image/svg+xml");

    static final int HEAD = 512;

    private final String extension;
    private final String type;

    PictureKind(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    String extension() {
        return extension;
    }

    String type() {
        return type;
    }

    /** Null for what is none of them. */
    static @Nullable PictureKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return PNG;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (text.startsWith("GIF8")) {
            return GIF;
        }
        if (text.startsWith("BM")) {
            return BMP;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return TIFF;
        }
        return drawing(text);
    }

    private static @Nullable PictureKind drawing(String text) {
        if (text.startsWith("\1\0\0\0") && text.startsWith(" EMF", 40)) {
            return EMF;
        }
        boolean placeable = text.startsWith("\u00d7\u00cd\u00c6\u009a");
        if (placeable || text.startsWith("\1\0\11\0") || text.startsWith("\2\0\11\0")) {
            return WMF;
        }
        return text.contains("<svg") ? SVG : null;
    }
}
