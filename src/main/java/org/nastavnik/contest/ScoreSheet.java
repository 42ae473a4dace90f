package org.nastavnik.contest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;

/**
 * One expert's marks for one work at one stage: written as long as he likes, submitted once. One
 * who is no stranger to the author says so before, and the work goes to somebody else.
 */
@Entity
@Table(name = "score_sheet")
@NamedQuery(
        name = "ScoreSheet.ofContest",
        query =
                "select s from ScoreSheet s where s.contestId = :contest and s.kind = :kind"
                        + " order by s.id")
@NamedQuery(
        name = "ScoreSheet.ofMembers",
        query = "select s from ScoreSheet s where s.memberId in :members order by s.id")
class ScoreSheet {

    enum State {
        ASSIGNED,
        SUBMITTED,
        /** The expert has a conflict of interests, or has left the jury. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    private long contestId;
    private long portfolioId;
    private long memberId;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.ASSIGNED;

    @Lob private @Nullable String conclusion;
    private @Nullable String conflict;
    private @Nullable Instant submittedAt;
    private int writes;

    @ElementCollection
    @CollectionTable(name = "score_mark", joinColumns = @JoinColumn(name = "sheetId"))
    @MapKeyColumn(name = "criterionNo")
    private Map<Integer, ScoreMark> marks = new HashMap<>();

    protected ScoreSheet() {}

    ScoreSheet(Portfolio work, long memberId, StageKind kind) {
        this.contestId = work.contestId();
        this.portfolioId = work.id();
        this.memberId = memberId;
        this.kind = kind;
    }

    /**
     * @param given by the numbers of the criteria; what is not given yet stays empty
     */
    void write(Map<Integer, ScoreMark> given, @Nullable String said) {
        requireOpen();
        // the marks stand in a table of their own: without this two windows would not collide
        writes++;
        marks.clear();
        marks.putAll(given);
        conclusion = said;
    }

    void submit(List<ContestCriterion> criteria, Instant now) {
        requireOpen();
        if (criteria.isEmpty() || criteria.stream().anyMatch(one -> mark(one) == null)) {
            throw new RuleBroken("contest.rule.marksMissing");
        }
        state = State.SUBMITTED;
        submittedAt = now;
    }

    /** What was marked already counts for nothing then. */
    void withdraw(String why) {
        requireOpen();
        state = State.WITHDRAWN;
        conflict = why;
    }

    private void requireOpen() {
        if (state != State.ASSIGNED) {
            throw new RuleBroken("contest.rule.sheetClosed");
        }
    }

    @Nullable BigDecimal mark(ContestCriterion criterion) {
        ScoreMark given = marks.get(criterion.criterionNo());
        return given == null ? null : given.mark();
    }

    @Nullable String remark(ContestCriterion criterion) {
        ScoreMark given = marks.get(criterion.criterionNo());
        return given == null ? null : given.remark();
    }

    /** Null while it is not submitted: what is being written is nobody else's. */
    @Nullable BigDecimal total() {
        if (state != State.SUBMITTED) {
            return null;
        }
        return marks.values().stream()
                .map(ScoreMark::mark)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long contestId() {
        return contestId;
    }

    long portfolioId() {
        return portfolioId;
    }

    long memberId() {
        return memberId;
    }

    StageKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    boolean counts() {
        return state != State.WITHDRAWN;
    }

    @Nullable String conclusion() {
        return conclusion;
    }

    @Nullable String conflict() {
        return conflict;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
