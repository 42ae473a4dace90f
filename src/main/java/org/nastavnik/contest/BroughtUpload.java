package org.nastavnik.contest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.NamelessWord;
import org.nastavnik.docx.WordPages;
import org.nastavnik.site.Problems;

/**
 * A file on its way into a portfolio: typed by its content, measured, never believed by its name.
 */
final class BroughtUpload {

    static final String FIELD = "file";

    private BroughtUpload() {}

    /** What the file has turned out to be. */
    record Measured(UploadType type, int pages, byte[] content) {}

    /** One byte more than is allowed tells that there was too much. */
    static byte[] read(List<EntityPart> parts, int maxMegabytes) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(FIELD)) {
                return part.getContent().readNBytes(maxMegabytes * 1024 * 1024 + 1);
            }
        }
        return new byte[0];
    }

    static String text(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (part.getName().equals(name)) {
                return new String(part.getContent().readNBytes(1200), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Null with a problem that tells what to do with the file. */
    static @Nullable Measured measure(byte[] file, Regulation.FileRules rules, Problems problems) {
        if (file.length == 0) {
            problems.add(FIELD, "contest.problem.noFile");
            return null;
        }
        if (file.length > rules.maxMegabytes() * 1024 * 1024) {
            problems.add(FIELD, "contest.problem.fileTooLarge", rules.maxMegabytes());
            return null;
        }
        UploadType type = UploadType.of(file);
        if (type == null || !rules.types().contains(type)) {
            String types = rules.types().stream().map(Enum::name).collect(Collectors.joining(", "));
            problems.add(FIELD, "contest.problem.fileType", types);
            return null;
        }
        int pages = pages(type, file, problems);
        if (pages > rules.maxPages()) {
            problems.add(FIELD, "contest.problem.filePages", pages, rules.maxPages());
        }
        return problems.has(FIELD) ? null : new Measured(type, pages, file);
    }

    private static int pages(UploadType type, byte[] file, Problems problems) {
        return switch (type) {
            case PDF -> pdf(file, problems);
            case DOCX -> word(file, problems);
            case JPEG, PNG -> picture(type, file, problems);
        };
    }

    private static int pdf(byte[] file, Problems problems) {
        if (PdfPages.isLocked(file)) {
            problems.add(FIELD, "contest.problem.fileLocked");
            return 0;
        }
        if (PdfPages.runs(file)) {
            problems.add(FIELD, "contest.problem.fileMacro");
            return 0;
        }
        OptionalInt pages = PdfPages.isWhole(file) ? PdfPages.count(file) : OptionalInt.empty();
        if (pages.isEmpty()) {
            problems.add(FIELD, "contest.problem.fileBroken");
        }
        return pages.orElse(0);
    }

    private static int word(byte[] file, Problems problems) {
        try {
            int pages = WordPages.count(file);
            // experts get it without its author's notes: it must be one that can be read whole
            NamelessWord.of(file);
            return pages;
        } catch (GuestRejected rejected) {
            problems.add(
                    FIELD,
                    switch (rejected.findings().get(0).code()) {
                        case MACRO -> "contest.problem.fileMacro";
                        case ENCRYPTED -> "contest.problem.fileLocked";
                        case TOO_LARGE_TO_JOIN -> "contest.problem.filePart";
                        default -> "contest.problem.fileBroken";
                    });
            return 0;
        }
    }

    private static int picture(UploadType type, byte[] file, Problems problems) {
        if (!type.isWhole(file)) {
            problems.add(FIELD, "contest.problem.fileBroken");
        }
        return 1;
    }
}
