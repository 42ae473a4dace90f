package org.nastavnik.compendium;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A version of a compendium as it left the school: the frozen document, its hash and the receipt.
 * The methodical centre accepts it or returns it; nothing else in it ever changes.
 */
@Entity
@Table(name = "compendium_submission")
@NamedQuery(
        name = "Submission.ofCompendium",
        query =
                "select s from Submission s where s.schoolId = :school and s.compendiumId ="
                        + " :compendium order by s.versionNo desc")
@NamedQuery(
        name = "Submission.ofYear",
        query = "select s from Submission s where s.startYear = :year order by s.versionNo")
@NamedQuery(
        name = "Submission.years",
        query = "select distinct s.startYear from Submission s order by s.startYear desc")
public class Submission extends SchoolOwned {

    /** What the methodical centre has said. */
    public enum State {
        SUBMITTED,
        ACCEPTED,
        RETURNED
    }

    private long compendiumId;
    private int startYear;
    private int versionNo;
    private String receiptNumber;
    private long documentId;
    private String sha256;
    private long submittedBy;
    private Instant submittedAt;
    @Lob private @Nullable String remark;
    @Embedded private @Nullable SectionRemarks remarks;
    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.SUBMITTED;

    protected Submission() {}

    Submission(Compendium compendium, GeneratedDocument document, long person, Instant now) {
        super(compendium.schoolId());
        this.compendiumId = compendium.id();
        this.startYear = compendium.year().startYear();
        this.versionNo = compendium.lastVersionNo();
        this.receiptNumber = receiptNumber(startYear, compendium.schoolId(), versionNo);
        this.documentId = document.id();
        this.sha256 = document.sha256();
        this.submittedBy = person;
        this.submittedAt = now;
    }

    /** «2026-041-01»: school year, school, version. */
    static String receiptNumber(int startYear, long schoolId, int versionNo) {
        return "%d-%03d-%02d".formatted(startYear, schoolId, versionNo);
    }

    void accept(long person, Instant now) {
        decide(State.ACCEPTED, person, now);
    }

    void giveBack(String why, SectionRemarks sections, long person, Instant now) {
        decide(State.RETURNED, person, now);
        remark = why;
        remarks = sections;
    }

    private void decide(State decision, long person, Instant now) {
        if (state != State.SUBMITTED) {
            throw new RuleBroken("compendium.rule.decided", receiptNumber);
        }
        state = decision;
        decidedBy = person;
        decidedAt = now;
    }

    public long compendiumId() {
        return compendiumId;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public int versionNo() {
        return versionNo;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public long documentId() {
        return documentId;
    }

    public String sha256() {
        return sha256;
    }

    public long submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public State state() {
        return state;
    }

    public @Nullable String remark() {
        return remark;
    }

    @Nullable String remarkOn(CheckList.Section section) {
        return remarks == null ? null : remarks.on(section);
    }

    public @Nullable Long decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
