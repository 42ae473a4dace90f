package org.nastavnik.compendium;

import jakarta.ws.rs.core.Response;
import org.nastavnik.document.DocumentFile;

/** A brought file on its way back to the browser. */
final class AttachmentFile {

    private AttachmentFile() {}

    /** The name tells nothing of whom the file is about. */
    static Response answer(Attachment file) {
        return DocumentFile.download(
                file.content(),
                PaperWords.of("file", String.valueOf(file.id())) + "." + file.kind().ending(),
                "application/octet-stream");
    }
}
