package org.nastavnik.consent;

import java.util.Arrays;
import java.util.Optional;

/** What a scan may be, told by its first bytes and never by its name. */
enum ScanType {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final String ending;
    private final int[] opening;

    ScanType(String mediaType, String ending, int... opening) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.opening = opening;
    }

    static Optional<ScanType> of(byte[] file) {
        return Arrays.stream(values()).filter(type -> type.opens(file)).findFirst();
    }

    private boolean opens(byte[] file) {
        if (file.length < opening.length) {
            return false;
        }
        for (int i = 0; i < opening.length; i++) {
            if ((file[i] & 0xFF) != opening[i]) {
                return false;
            }
        }
        return true;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
