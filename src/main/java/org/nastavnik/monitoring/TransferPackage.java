package org.nastavnik.monitoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.Hashes;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * Depersonalised data on their way to the methodical centre: prepared by the curator and frozen
 * there and then, approved by the director, sent by the curator with a receipt. The director or the
 * centre may give them back with a remark; what is mended is another version.
 */
@Entity
@Table(name = "transfer_package")
@NamedQuery(
        name = "TransferPackage.ofSchool",
        query =
                "select p from TransferPackage p where p.schoolId = :school"
                        + " order by p.startYear desc, p.versionNo desc")
@NamedQuery(
        name = "TransferPackage.received",
        query =
                "select p from TransferPackage p where p.startYear = :year and p.sentAt is not null"
                        + " order by p.versionNo")
public class TransferPackage extends SchoolOwned {

    /** The life of a package. */
    public enum State {
        PREPARED,
        APPROVED,
        REFUSED,
        SENT,
        RETURNED;

        /** Somebody of the school has to go on with it. */
        boolean isUnderWay() {
            return this == PREPARED || this == APPROVED;
        }
    }

    private int startYear;
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private State state = State.PREPARED;

    @Lob private String content;
    private String contentHash;
    private long documentId;
    private String documentHash;
    private long preparedBy;
    private Instant preparedAt;
    private @Nullable Long approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable Long sentBy;
    private @Nullable Instant sentAt;
    private @Nullable String receiptNumber;
    private @Nullable Long readBy;
    private @Nullable Instant readAt;
    private @Nullable String remark;
    private @Nullable Long returnedBy;
    private @Nullable Instant returnedAt;

    protected TransferPackage() {}

    /**
     * The paper that it goes with.
     *
     * @param content its data as JSON
     */
    record Paper(long schoolId, long documentId, String content, String sha256) {

        static Paper of(GeneratedDocument made) {
            return new Paper(made.schoolId(), made.id(), made.snapshot(), made.sha256());
        }
    }

    TransferPackage(Paper paper, SchoolYear year, int versionNo, long person, Instant now) {
        super(paper.schoolId());
        this.startYear = year.startYear();
        this.versionNo = versionNo;
        this.content = paper.content();
        this.contentHash = Hashes.sha256(content.getBytes(StandardCharsets.UTF_8));
        this.documentId = paper.documentId();
        this.documentHash = paper.sha256();
        this.preparedBy = person;
        this.preparedAt = now;
    }

    void approve(long person, Instant now) {
        require(State.PREPARED);
        state = State.APPROVED;
        approvedBy = person;
        approvedAt = now;
    }

    /** The director wants something else in it. */
    void refuse(String why, long person, Instant now) {
        require(State.PREPARED);
        state = State.REFUSED;
        giveBack(why, person, now);
    }

    void send(long person, Instant now) {
        require(State.APPROVED);
        state = State.SENT;
        sentBy = person;
        sentAt = now;
        receiptNumber = "S-%d-%03d-%02d".formatted(startYear, schoolId, versionNo);
    }

    /** The centre has looked at it; the first look counts. */
    boolean read(long person, Instant now) {
        boolean first = readAt == null;
        if (first) {
            readBy = person;
            readAt = now;
        }
        return first;
    }

    /** The centre cannot work with it. */
    void returnToSchool(String why, long person, Instant now) {
        require(State.SENT);
        state = State.RETURNED;
        giveBack(why, person, now);
    }

    private void giveBack(String why, long person, Instant now) {
        remark = why;
        returnedBy = person;
        returnedAt = now;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new RuleBroken("monitoring.rule.transfer." + state);
        }
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    int versionNo() {
        return versionNo;
    }

    State state() {
        return state;
    }

    /** What was told, as JSON; never changes. */
    String content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    long documentId() {
        return documentId;
    }

    String documentHash() {
        return documentHash;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    @Nullable String receiptNumber() {
        return receiptNumber;
    }

    @Nullable Instant readAt() {
        return readAt;
    }

    @Nullable String remark() {
        return remark;
    }

    boolean wasSent() {
        return sentAt != null;
    }
}
