package org.nastavnik.compendium;

import java.util.List;
import org.nastavnik.document.DocumentPage;

/**
 * @param texts what is written, in the order of the paper; keys name the fields
 * @param missing keys of fields without which the practice is not ready
 * @param papers descriptions made of it
 */
public record PracticePage(
        long id,
        String title,
        String form,
        String state,
        List<Text> texts,
        List<String> missing,
        List<Author> authors,
        boolean mayWrite,
        boolean mayReady,
        boolean mayInclude,
        boolean mayExclude,
        AttachmentsPart files,
        List<DocumentPage> papers) {

    public record Text(String key, List<String> paragraphs) {}

    /**
     * @param named false for pupils, whom the compendium does not name
     * @param consentOn "" while there is none
     * @param mayConsent the author himself, or the curator who holds the signed paper
     */
    public record Author(
            long id,
            String name,
            boolean named,
            String consentOn,
            boolean self,
            boolean mayConsent) {}
}
