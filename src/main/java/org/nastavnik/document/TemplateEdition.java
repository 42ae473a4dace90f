package org.nastavnik.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file that may print a paper: one of the school's, the city's, or the one that ships.
 *
 * @param version null for what ships, and for a file that is only tried
 */
public record TemplateEdition(
        @Nullable TemplateVersion version, String hash, Supplier<byte[]> file) {

    /** A file that is tried before it is used. */
    public static TemplateEdition of(byte[] docx) {
        return new TemplateEdition(null, Hashes.sha256(docx), () -> docx);
    }

    public byte[] bytes() {
        return file.get();
    }

    @Nullable Long versionId() {
        return version == null ? null : version.id();
    }
}
