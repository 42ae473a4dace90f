package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Hashes;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.FindingCode;
import org.nastavnik.docx.GuestRejected;
import org.nastavnik.docx.JoinedDocument;
import org.nastavnik.docx.WordContent;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** Whether a brought file can be taken, before it is kept: what is wrong, and what to do. */
@ApplicationScoped
class LookIntoFile {

    private static final String FILE = "file";

    @Inject MakeDocument print;

    /** Null with a problem at the file. */
    Attachment.@Nullable Brought look(byte[] file, String title, long schoolId, Problems problems) {
        if (file.length == 0) {
            problems.add(FILE, "compendium.file.none");
            return null;
        }
        if (AttachmentKind.isFilm(file)) {
            problems.add(FILE, "compendium.file.film");
            return null;
        }
        if (file.length > AttachmentTyped.MAX_BYTES) {
            problems.add(FILE, "compendium.file.tooLarge");
            return null;
        }
        Optional<AttachmentKind> kind = AttachmentKind.of(file);
        if (kind.isEmpty()) {
            problems.add(FILE, "compendium.file.otherKind");
            return null;
        }
        String words = look(kind.get(), file, title, schoolId, problems);
        return problems.isEmpty()
                ? new Attachment.Brought(kind.get(), file, Hashes.sha256(file), words)
                : null;
    }

    private @Nullable String look(
            AttachmentKind kind, byte[] file, String title, long schoolId, Problems problems) {
        if (kind == AttachmentKind.WORD) {
            return words(file, problems);
        }
        if (kind.isPicture() && !isWhole(file, title, schoolId)) {
            problems.add(FILE, "compendium.file.broken");
        }
        if (kind == AttachmentKind.PDF && !endsLikePdf(file)) {
            problems.add(FILE, "compendium.file.broken");
        }
        if (kind == AttachmentKind.PRESENTATION) {
            PackedFile.check(file).ifPresent(key -> problems.add(FILE, key));
        }
        return null;
    }

    /** A PDF that was cut off on its way lacks the mark of its end. */
    private static boolean endsLikePdf(byte[] file) {
        int from = Math.max(0, file.length - 2048);
        return new String(file, from, file.length - from, StandardCharsets.US_ASCII)
                .contains("%%EOF");
    }

    private boolean isWhole(byte[] file, String title, long schoolId) {
        try {
            print.print(AttachedFiles.sheet(schoolId, List.of(AttachedFiles.photo(title, file))));
            return true;
        } catch (RuleBroken unusable) {
            return false;
        }
    }

    static @Nullable String words(byte[] file, Problems problems) {
        try {
            Optional<String> packed = PackedFile.check(file);
            if (packed.isPresent()) {
                problems.add(FILE, packed.get());
                return null;
            }
            JoinedDocument.check(file, "");
            return text(WordContent.read(file));
        } catch (GuestRejected rejected) {
            problems.add(FILE, key(rejected.findings().get(0)));
            return null;
        }
    }

    private static String key(Finding why) {
        if (why.code() == FindingCode.MACRO) {
            return "compendium.file.macro";
        }
        if (why.code() == FindingCode.ENCRYPTED) {
            return "compendium.file.encrypted";
        }
        boolean large =
                why.code() == FindingCode.TOO_LARGE || why.code() == FindingCode.TOO_LARGE_TO_JOIN;
        return large ? "compendium.file.tooComplex" : "compendium.file.broken";
    }

    private static String text(WordContent content) {
        return content.blocks().stream().map(LookIntoFile::text).collect(Collectors.joining("\n"));
    }

    private static String text(WordContent.Block block) {
        if (block instanceof WordContent.Line line) {
            return line.text();
        }
        WordContent.Table table = (WordContent.Table) block;
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(WordContent.Cell::text)
                .collect(Collectors.joining("\n"));
    }
}
