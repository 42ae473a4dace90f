package org.nastavnik.compendium;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a brought file may be, told by what is in it and never by its name. */
enum AttachmentKind {
    WORD("docx"),
    PRESENTATION("pptx"),
    PDF("pdf"),
    PNG("png"),
    JPEG("jpg");

    private static final int MOST_ENTRIES = 5_000;

    private final String ending;

    AttachmentKind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    static Optional<AttachmentKind> of(byte[] file) {
        if (opens(file, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (opens(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (opens(file, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return opens(file, 'P', 'K') ? ofZip(file) : Optional.empty();
    }

    /** MP4 and its kin, Matroska, AVI: the files that people try most after the known ones. */
    static boolean isFilm(byte[] file) {
        boolean box =
                file.length > 12
                        && file[4] == 'f'
                        && file[5] == 't'
                        && file[6] == 'y'
                        && file[7] == 'p';
        return box || opens(file, 0x1A, 0x45, 0xDF, 0xA3) || opens(file, 'R', 'I', 'F', 'F');
    }

    private static boolean opens(byte[] file, int... opening) {
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

    /** A Word file that is broken inside is still one: it is the merge that says what is wrong. */
    private static Optional<AttachmentKind> ofZip(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int seen = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                String name = e.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("ppt/")) {
                    return Optional.of(PRESENTATION);
                }
                if (name.startsWith("word/")) {
                    return Optional.of(WORD);
                }
                if (++seen > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException cut) {
            return Optional.of(WORD);
        }
        return Optional.empty();
    }
}
