package org.nastavnik.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * What a school makes of one stage of its monitoring: the curator sorts the SWOT analysis, writes
 * conclusions and proposals and hands it over; the director approves it or gives it back. What was
 * approved is taken up again as a new edition; papers made before stay as they were.
 */
@Entity
@Table(name = "monitoring_cycle")
@NamedQuery(
        name = "MonitoringCycle.one",
        query =
                "select c from MonitoringCycle c where c.schoolId = :school and c.startYear = :year"
                        + " and c.stage = :stage")
@NamedQuery(
        name = "MonitoringCycle.years",
        query = "select distinct c.startYear from MonitoringCycle c where c.schoolId = :school")
@NamedQuery(
        name = "MonitoringCycle.surveyYears",
        query = "select distinct s.startYear from Survey s where s.schoolId = :school")
class MonitoringCycle extends SchoolOwned {

    /** The life of an edition. */
    enum State {
        DRAFT,
        SUBMITTED,
        APPROVED
    }

    private int startYear;

    @Enumerated(EnumType.STRING)
    private MonitoringStage stage;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private int edition = 1;
    @Lob private @Nullable String conclusions;
    @Lob private @Nullable String proposals;
    private long writtenBy;
    private @Nullable Long approvedBy;
    private @Nullable LocalDate approvedOn;

    @ElementCollection
    @CollectionTable(name = "swot_factor", joinColumns = @JoinColumn(name = "cycleId"))
    @OrderColumn(name = "place")
    private List<SwotFactor> factors = new ArrayList<>();

    protected MonitoringCycle() {}

    MonitoringCycle(long schoolId, SchoolYear year, MonitoringStage stage, long writtenBy) {
        super(schoolId);
        this.startYear = year.startYear();
        this.stage = stage;
        this.writtenBy = writtenBy;
    }

    void keep(List<SwotFactor> sorted, long by) {
        requireDraft();
        factors.clear();
        factors.addAll(sorted);
        writtenBy = by;
    }

    void conclude(@Nullable String newConclusions, @Nullable String newProposals, long by) {
        requireDraft();
        conclusions = newConclusions;
        proposals = newProposals;
        writtenBy = by;
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new RuleBroken("monitoring.rule.notDraft");
        }
    }

    /** To the director; without a single conclusion there is nothing to approve. */
    void submit() {
        requireDraft();
        if (conclusions == null) {
            throw new RuleBroken("monitoring.rule.noConclusions");
        }
        if (stage == MonitoringStage.PROCESS && factors.isEmpty()) {
            throw new RuleBroken("monitoring.rule.noSwot");
        }
        state = State.SUBMITTED;
    }

    void approve(long by, LocalDate day) {
        if (state != State.SUBMITTED) {
            throw new RuleBroken("monitoring.rule.notSubmitted");
        }
        state = State.APPROVED;
        approvedBy = by;
        approvedOn = day;
    }

    /** Back to the curator; what was approved goes on as the next edition. */
    void takeUpAgain() {
        if (state == State.DRAFT) {
            throw new RuleBroken("monitoring.rule.draftAlready");
        }
        if (state == State.APPROVED) {
            edition++;
        }
        state = State.DRAFT;
        approvedBy = null;
        approvedOn = null;
    }

    State state() {
        return state;
    }

    int edition() {
        return edition;
    }

    @Nullable String conclusions() {
        return conclusions;
    }

    @Nullable String proposals() {
        return proposals;
    }

    @Nullable LocalDate approvedOn() {
        return approvedOn;
    }

    List<SwotFactor> factors() {
        return List.copyOf(factors);
    }
}
