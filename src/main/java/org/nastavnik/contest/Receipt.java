package org.nastavnik.contest;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.nastavnik.school.Schools;

/** What was submitted when, under which number; the author's consent is of the same day. */
@Embeddable
public class Receipt {

    private String receiptNumber;
    private Long documentId;
    private String sha256;
    private Instant submittedAt;
    private LocalDate consentOn;

    protected Receipt() {}

    Receipt(String number, Portfolio.Frozen frozen, Instant now) {
        this.receiptNumber = number;
        this.documentId = frozen.documentId();
        this.sha256 = frozen.sha256();
        this.submittedAt = now;
        this.consentOn = LocalDate.ofInstant(now, Schools.ZONE);
    }

    String number() {
        return receiptNumber;
    }

    long documentId() {
        return documentId;
    }

    String sha256() {
        return sha256;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate consentOn() {
        return consentOn;
    }
}
