package org.nastavnik.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The bytes of a brought Word file, kept once under their hash. A file that no version came to use
 * is forgotten after a day.
 */
@Entity
@Table(name = "template_content")
@NamedQuery(
        name = "TemplateContent.sweep",
        query =
                "delete from TemplateContent c where c.broughtAt < :before and not exists"
                        + " (select v from TemplateVersion v where v.hash = c.hash)")
class TemplateContent {

    @Id private String hash;
    @Lob private byte[] content;
    private long broughtBy;
    private Instant broughtAt;

    protected TemplateContent() {}

    TemplateContent(byte[] content, long broughtBy, Instant broughtAt) {
        this.hash = Hashes.sha256(content);
        this.content = content.clone();
        this.broughtBy = broughtBy;
        this.broughtAt = broughtAt;
    }

    void broughtAgain(long by, Instant at) {
        broughtBy = by;
        broughtAt = at;
    }

    boolean isBroughtBy(long personId) {
        return broughtBy == personId;
    }

    String hash() {
        return hash;
    }

    byte[] content() {
        return content.clone();
    }
}
