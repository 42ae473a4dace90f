package org.nastavnik.intake;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.WordContent;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** A file on its way in: read within bounds, never believed by its name. */
final class BroughtPaper {

    static final String FIELD = "paper";

    /** A journal of a whole year takes a tenth of it, pictures and all. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private BroughtPaper() {}

    static byte[] file(List<EntityPart> parts) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(FIELD)) {
                return part.getContent().readNBytes(MAX_BYTES + 1);
            }
        }
        return new byte[0];
    }

    static String text(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                return new String(part.getContent().readNBytes(100), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Null with a problem that tells what to do with the file. */
    static @Nullable ReadPapers read(byte[] file, SchoolYear year, Problems problems) {
        if (file.length == 0) {
            problems.add(FIELD, "intake.problem.noFile");
            return null;
        }
        if (file.length > MAX_BYTES) {
            problems.add(FIELD, "intake.problem.tooLarge");
            return null;
        }
        try {
            ReadPapers read = ReadPapers.of(WordContent.read(file), year);
            if (read.isEmpty()) {
                problems.add(
                        FIELD,
                        read.others().isEmpty()
                                ? "intake.problem.noTable"
                                : "intake.problem.others",
                        String.join("; ", read.others()));
            }
            return read.isEmpty() ? null : read;
        } catch (GuestRejected rejected) {
            Finding why = rejected.findings().get(0);
            problems.add(FIELD, key(why));
            return null;
        }
    }

    private static String key(Finding why) {
        return switch (why.code()) {
            case OTHER_FORMAT -> "intake.refused." + why.tag();
            case ENCRYPTED, MACRO -> "intake.refused." + why.code();
            case TOO_LARGE, TOO_LARGE_TO_JOIN -> "intake.refused.TOO_LARGE";
            default -> "intake.refused.BROKEN";
        };
    }
}
