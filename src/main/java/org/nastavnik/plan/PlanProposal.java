package org.nastavnik.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/** A row that a mentee wishes for. The mentor takes it into the plan or says why not. */
@Entity
@Table(name = "plan_proposal")
@NamedQuery(
        name = "PlanProposal.ofUnit",
        query =
                "select p from PlanProposal p where p.schoolId = :school and p.unitId = :unit"
                        + " order by p.id desc")
public class PlanProposal extends SchoolOwned {

    /** The life of a proposal. */
    public enum State {
        WAITING,
        TAKEN,
        DECLINED
    }

    private long unitId;
    private long personId;
    private String content;
    private @Nullable String wantedResult;
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private @Nullable String answer;
    private @Nullable Long answeredBy;

    protected PlanProposal() {}

    PlanProposal(
            MentoringUnit unit,
            long personId,
            String content,
            @Nullable String wantedResult,
            LocalDate today) {
        super(unit.schoolId());
        this.unitId = unit.id();
        this.personId = personId;
        this.content = content;
        this.wantedResult = wantedResult;
        this.proposedOn = today;
    }

    void takenBy(long mentor) {
        answer(State.TAKEN, mentor, null);
    }

    void declinedBy(long mentor, String why) {
        answer(State.DECLINED, mentor, why);
    }

    private void answer(State how, long by, @Nullable String words) {
        if (state != State.WAITING) {
            throw new RuleBroken("plan.rule.proposalAnswered");
        }
        state = how;
        answer = words;
        answeredBy = by;
    }

    PlanItem.Terms terms() {
        PlanItem.Terms terms = PlanItem.Terms.onlyContent(content);
        return terms.resulting(wantedResult == null ? "" : wantedResult);
    }

    boolean repeats(long person, String work) {
        return state == State.WAITING && personId == person && content.equals(work);
    }

    public long unitId() {
        return unitId;
    }

    public long personId() {
        return personId;
    }

    public String content() {
        return content;
    }

    public @Nullable String wantedResult() {
        return wantedResult;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public State state() {
        return state;
    }

    public @Nullable String answer() {
        return answer;
    }
}
