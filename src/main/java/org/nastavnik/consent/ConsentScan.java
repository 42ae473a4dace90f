package org.nastavnik.consent;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.nastavnik.shared.SchoolOwned;

/** The signed paper as a picture. A better one stands before it, and takes nothing away. */
@Entity
@Table(name = "signed_scan")
@NamedQuery(
        name = "ConsentScan.of",
        query =
                "select s from ConsentScan s where s.schoolId = :school and s.consentId = :consent"
                        + " order by s.id desc")
class ConsentScan extends SchoolOwned {

    private long consentId;

    @Enumerated(EnumType.STRING)
    private ScanType scanType;

    private String sha256;
    private long broughtBy;
    private Instant broughtAt;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    protected ConsentScan() {}

    ConsentScan(Consent consent, Brought file, long by, Instant at) {
        super(consent.schoolId());
        consentId = consent.id();
        scanType = file.type();
        sha256 = file.sha256();
        content = file.content().clone();
        broughtBy = by;
        broughtAt = at;
    }

    /** A file whose content has told what it is. */
    record Brought(ScanType type, byte[] content, String sha256) {}

    ScanType type() {
        return scanType;
    }

    long consentId() {
        return consentId;
    }

    String sha256() {
        return sha256;
    }

    long broughtBy() {
        return broughtBy;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    byte[] content() {
        return content.clone();
    }
}
