package org.nastavnik.compendium;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a practice, and since when he agrees to be named in what goes to the methodical centre.
 */
@Entity
@Table(name = "practice_author")
class PracticeAuthor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private @Nullable LocalDate consentOn;
    private @Nullable Long consentBy;

    protected PracticeAuthor() {}

    PracticeAuthor(long personId) {
        this.personId = personId;
    }

    /** By the author himself, or by the curator who holds the signed paper. */
    void consent(long witness, LocalDate day) {
        if (consentOn == null) {
            consentOn = day;
            consentBy = witness;
        }
    }

    void withdraw() {
        consentOn = null;
        consentBy = null;
    }

    long personId() {
        return personId;
    }

    @Nullable LocalDate consentOn() {
        return consentOn;
    }

    /** The author himself, or the curator. */
    @Nullable Long consentBy() {
        return consentBy;
    }
}
