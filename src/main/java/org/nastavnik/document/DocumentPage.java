package org.nastavnik.document;

import org.nastavnik.site.Ui;

/**
 * @param sha256 in groups of eight, to be read aloud and compared
 */
public record DocumentPage(
        long id, String kindKey, String title, String madeAt, String madeBy, String sha256) {

    static DocumentPage of(GeneratedDocument document, String madeBy, Ui ui) {
        return new DocumentPage(
                document.id(),
                document.kind().titleKey(),
                document.title(),
                ui.time(document.madeAt()),
                madeBy,
                Hashes.grouped(document.sha256()));
    }
}
