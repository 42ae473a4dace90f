package org.nastavnik.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A mentor's portfolio for a contest. Written until it is submitted, then locked with a receipt;
 * before the deadline the methodical centre may return it to be mended.
 */
@Entity
@Table(name = "portfolio")
@NamedQuery(
        name = "Portfolio.ofPerson",
        query =
                "select p from Portfolio p where p.schoolId = :school and p.personId = :person"
                        + " order by p.id desc")
@NamedQuery(
        name = "Portfolio.ofSchool",
        query =
                "select p from Portfolio p where p.schoolId = :school and p.startYear = :year and"
                        + " p.state not in (org.nastavnik.contest.Portfolio.State.DRAFT,"
                        + " org.nastavnik.contest.Portfolio.State.RETURNED) order by"
                        + " p.receipt.submittedAt")
@NamedQuery(
        name = "Portfolio.toNominate",
        query =
                "select p from Portfolio p where p.schoolId = :school and p.startYear = :year and"
                        + " p.nominatedOn is null and p.state in"
                        + " (org.nastavnik.contest.Portfolio.State.DRAFT,"
                        + " org.nastavnik.contest.Portfolio.State.RETURNED) order by p.id")
@NamedQuery(
        name = "Portfolio.ofContest",
        query =
                "select p from Portfolio p where p.contestId = :contest and"
                        + " p.receipt.documentId is not null order by p.receipt.submittedAt")
public class Portfolio extends SchoolOwned {

    /** The life of a portfolio. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        /** The technical expertise has let it in; experts mark it. */
        ADMITTED,
        REJECTED,
        /** Comes to the on-site stage. */
        INVITED,
        /** The jury has decided. */
        RESULT
    }

    /** What the jury may give. */
    public enum Award {
        WINNER,
        PRIZE,
        NONE
    }

    private long contestId;
    private long personId;
    private int startYear;
    private int writes;

    @ElementCollection
    @CollectionTable(name = "portfolio_part", joinColumns = @JoinColumn(name = "portfolioId"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<PortfolioPart, String> parts = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Embedded private @Nullable Receipt receipt;
    @Lob private @Nullable String remark;
    private @Nullable LocalDate nominatedOn;
    private @Nullable Long nominatedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Integer workNo;

    @Enumerated(EnumType.STRING)
    private @Nullable Award award;

    protected Portfolio() {}

    Portfolio(Contest contest, long schoolId, long personId, Instant now) {
        super(schoolId);
        contest.requireOpen(now);
        this.contestId = contest.id();
        this.personId = personId;
        this.startYear = SchoolYear.of(LocalDate.ofInstant(now, Schools.ZONE)).startYear();
    }

    /** Blank parts vanish; the director has put forward what was written then and nothing else. */
    void write(Map<PortfolioPart, String> written) {
        requireUnlocked();
        // the parts stand in a table of their own: without this two editors would not collide
        writes++;
        Map<PortfolioPart, String> former = parts();
        for (PortfolioPart part : PortfolioPart.values()) {
            String content = written.getOrDefault(part, "").strip();
            if (content.isEmpty()) {
                parts.remove(part);
            } else {
                parts.put(part, content);
            }
        }
        if (!former.equals(parts())) {
            nominatedBy = null;
            nominatedOn = null;
        }
    }

    /** Its files stand in a table of their own: one brought during the submission shall collide. */
    void changeFiles() {
        requireUnlocked();
        writes++;
    }

    List<PortfolioPart> missing() {
        return Arrays.stream(PortfolioPart.values())
                .filter(part -> part.needed() && !parts.containsKey(part))
                .toList();
    }

    /** Before the document is made: the deadline and the parts. */
    void requireSubmittable(Contest contest, Instant now) {
        requireUnlocked();
        contest.requireTakenHere();
        contest.requireOpen(now);
        if (!missing().isEmpty()) {
            throw new RuleBroken("contest.rule.incomplete");
        }
        if (!contest.nominations().contains(part(PortfolioPart.NOMINATION))) {
            throw new RuleBroken("contest.rule.nominationGone");
        }
        if (contest.nominated() && nominatedOn == null) {
            throw new RuleBroken("contest.rule.notNominated");
        }
    }

    /** The school puts its mentor forward; the director signs for that. */
    void nominate(long director, LocalDate day) {
        requireUnlocked();
        if (!missing().isEmpty()) {
            throw new RuleBroken("contest.rule.incomplete");
        }
        nominatedBy = director;
        nominatedOn = day;
    }

    /** The frozen file that the methodical centre gets. */
    record Frozen(long documentId, String sha256) {}

    void submit(Contest contest, Frozen frozen, Instant now) {
        requireSubmittable(contest, now);
        String number = "%d-%03d-%04d".formatted(contest.contestYear(), contest.id(), id());
        receipt = new Receipt(number, frozen, now);
        remark = null;
        state = State.SUBMITTED;
    }

    /** Only while there is time to mend it. */
    void giveBack(String why, Contest contest, Instant now) {
        if (state != State.SUBMITTED) {
            throw new RuleBroken("contest.rule.notSubmitted");
        }
        contest.requireOpen(now);
        state = State.RETURNED;
        remark = why;
    }

    /**
     * @param number of the work, under which experts know it
     */
    void admit(int number, Instant now) {
        requireUndecided();
        state = State.ADMITTED;
        workNo = number;
        decidedAt = now;
    }

    void reject(String why, Instant now) {
        requireUndecided();
        state = State.REJECTED;
        remark = why;
        decidedAt = now;
    }

    private void requireUndecided() {
        if (state != State.SUBMITTED) {
            throw new RuleBroken("contest.rule.notSubmitted");
        }
    }

    void invite() {
        if (state != State.ADMITTED && state != State.INVITED) {
            throw new RuleBroken("contest.rule.notAdmitted");
        }
        state = State.INVITED;
    }

    /** The jury's choice; nobody else learns it before it is published. */
    void decide(@Nullable Award chosen) {
        requireJudged();
        award = chosen;
    }

    void conclude() {
        requireJudged();
        if (award == null) {
            throw new RuleBroken("contest.rule.notDecided", code());
        }
        state = State.RESULT;
    }

    private void requireJudged() {
        if (workNo == null || state == State.REJECTED) {
            throw new RuleBroken("contest.rule.notAdmitted");
        }
    }

    /** The centre has it: its author cannot change it any more. */
    boolean isLocked() {
        return state != State.DRAFT && state != State.RETURNED;
    }

    /** «№ 07»: all that experts know of the work's origin. */
    String code() {
        return workNo == null ? "" : "\u2116\u00a0%02d".formatted(workNo);
    }

    private void requireUnlocked() {
        if (isLocked()) {
            throw new RuleBroken("contest.rule.locked");
        }
    }

    public Map<PortfolioPart, String> parts() {
        return Map.copyOf(parts);
    }

    /** "" where nothing is written. */
    public String part(PortfolioPart part) {
        return parts.getOrDefault(part, "");
    }

    public long contestId() {
        return contestId;
    }

    public long personId() {
        return personId;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public State state() {
        return state;
    }

    /** Of what was submitted last; null while nothing was. */
    @Nullable Receipt receipt() {
        return receipt;
    }

    /** For those who ask for what was submitted only. */
    Receipt requiredReceipt() {
        return Objects.requireNonNull(receipt);
    }

    @Nullable LocalDate nominatedOn() {
        return nominatedOn;
    }

    @Nullable Integer workNo() {
        return workNo;
    }

    @Nullable Award award() {
        return award;
    }

    public @Nullable String remark() {
        return remark;
    }
}
