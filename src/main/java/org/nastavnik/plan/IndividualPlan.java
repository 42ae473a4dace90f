package org.nastavnik.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * The individual plan of a pair or group. Written by the mentor, submitted, returned with a remark
 * or approved; an approved plan is changed only by a new version, and the former one stays
 * printable. What came of its items is marked beside them and changes no word of the plan.
 */
@Entity
@Table(name = "individual_plan")
@NamedQuery(
        name = "IndividualPlan.ofUnits",
        query =
                "select p from IndividualPlan p where p.schoolId = :school and p.unitId in :units"
                        + " order by p.unitId, p.versionNo desc",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.items"),
            @QueryHint(name = "eclipselink.batch", value = "p.items.mentees")
        })
@NamedQuery(
        name = "IndividualPlan.progress",
        query =
                "select p.unitId, p.versionNo, p.state, i.status, count(i.id)"
                        + " from IndividualPlan p left join p.items i where p.schoolId = :school"
                        + " and p.unitId in :units"
                        + " group by p.unitId, p.versionNo, p.state, i.status"
                        + " order by p.unitId, p.versionNo desc")
@NamedQuery(
        name = "IndividualPlan.ofMentor",
        query =
                "select p from IndividualPlan p where p.schoolId = :school and p.mentorId = :mentor"
                        + " order by p.id desc",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.items"),
            @QueryHint(name = "eclipselink.batch", value = "p.items.mentees")
        })
@NamedQuery(
        name = "IndividualPlan.ofForm",
        query =
                "select p from IndividualPlan p, MentoringUnit u where u.id = p.unitId and"
                        + " p.schoolId = :school and u.terms.formCode = :form and p.unitId <> :unit"
                        + " and p.state in :states order by p.id desc",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.items"),
            @QueryHint(name = "eclipselink.batch", value = "p.items.mentees")
        })
@NamedQuery(
        name = "IndividualPlan.known",
        query = "select p.id from IndividualPlan p where p.schoolId = :school and p.id in :ids")
@NamedQuery(
        name = "IndividualPlan.ofOrder",
        query =
                "select p from IndividualPlan p where p.schoolId = :school and"
                        + " p.approval.approvalOrderId = :order order by p.id")
@NamedQuery(
        name = "IndividualPlan.inState",
        query =
                "select p from IndividualPlan p where p.schoolId = :school and p.state = :state"
                        + " order by p.id")
public class IndividualPlan extends SchoolOwned {

    /** The life of a version. */
    public enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED,
        CLOSED,
        SUPERSEDED
    }

    private long unitId;
    private int versionNo;
    private long mentorId;
    private String goal;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable String remark;
    @Embedded private PlanApproval approval = PlanApproval.none();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "planId", nullable = false)
    @OrderBy("id")
    private List<PlanItem> items = new ArrayList<>();

    protected IndividualPlan() {}

    IndividualPlan(MentoringUnit unit) {
        this(unit, 1, unit.goal());
    }

    private IndividualPlan(MentoringUnit unit, int versionNo, String goal) {
        super(unit.schoolId());
        requireLiving(unit);
        this.unitId = unit.id();
        this.versionNo = versionNo;
        this.mentorId = unit.mentor();
        this.goal = goal;
    }

    /**
     * The order that stands in the mark «Утверждаю».
     *
     * @param by who signed, or who copied number and date of an order signed on paper
     * @param signedHere the director approved this plan in the program, without an order of it
     * @param order the order of the program, null for one on paper
     */
    record Approved(
            String number, LocalDate date, long by, boolean signedHere, @Nullable Long order) {

        static Approved onPaper(String number, LocalDate date, long by, boolean signedHere) {
            return new Approved(number, date, by, signedHere, null);
        }

        static Approved by(ApprovingOrder order) {
            return new Approved(order.number(), order.date(), order.signatory(), false, order.id());
        }
    }

    static void requireLiving(MentoringUnit unit) {
        if (!isLiving(unit)) {
            throw new RuleBroken("plan.rule.unitState", unit.code());
        }
    }

    /** A plan is written once both sides have agreed and until the unit ends. */
    static boolean isLiving(MentoringUnit unit) {
        return unit.state() == MentoringUnit.State.AGREED || unit.state().working();
    }

    void aimAt(String newGoal) {
        requireEditable();
        goal = newGoal;
    }

    PlanItem add(PlanItem.Terms terms) {
        requireEditable();
        PlanItem item = new PlanItem(terms);
        items.add(item);
        return item;
    }

    void change(long itemId, PlanItem.Terms terms) {
        requireEditable();
        item(itemId).agreeTo(terms);
    }

    void remove(long itemId) {
        requireEditable();
        items.remove(item(itemId));
    }

    /** By the mentor of the day, whose name the paper will bear. */
    void submit(long mentor) {
        requireEditable();
        rows().requireComplete();
        mentorId = mentor;
        remark = null;
        state = State.SUBMITTED;
    }

    void giveBack(String why) {
        require(State.SUBMITTED);
        remark = why;
        state = State.RETURNED;
    }

    /**
     * @param former the version in force until now, null for the first
     */
    void approve(Approved approved, @Nullable IndividualPlan former) {
        require(State.SUBMITTED);
        approval = PlanApproval.of(approved);
        state = State.APPROVED;
        if (former != null) {
            rows().takeFactsOf(former.rows());
            former.state = State.SUPERSEDED;
        }
    }

    void approvedUnder(String number, LocalDate date) {
        approval.under(number, date);
    }

    /**
     * The order that approved it was a mistake.
     *
     * @param former the version that it took the place of, null for the first
     */
    void undoApprovalBy(long order, @Nullable IndividualPlan former) {
        require(State.APPROVED);
        approval.requireBy(order);
        approval = PlanApproval.none();
        state = State.SUBMITTED;
        if (former != null) {
            former.rows().takeFactsBackFrom(rows());
            former.state = State.APPROVED;
        }
    }

    /** What a former mentor never got approved is given up for the version of his successor. */
    IndividualPlan nextVersion(MentoringUnit unit) {
        if (!isLeftBehind(unit)) {
            require(State.APPROVED);
        }
        IndividualPlan next = new IndividualPlan(unit, versionNo + 1, goal);
        items.forEach(item -> next.items.add(item.copy()));
        if (state != State.APPROVED) {
            state = State.SUPERSEDED;
        }
        return next;
    }

    /** Its mentor was replaced: the new one writes a version of his own. */
    boolean isLeftBehind(MentoringUnit unit) {
        return !unit.isCurrentMentor(mentorId)
                && state != State.CLOSED
                && state != State.SUPERSEDED;
    }

    void close() {
        require(State.APPROVED);
        rows().requireDone();
        state = State.CLOSED;
    }

    /** Marks what came of an item. */
    public void mark(long itemId, PlanItem.Fact fact, LocalDate today) {
        requireTakingFacts();
        item(itemId).mark(fact, today);
    }

    /** For those who change something else before they mark. */
    public void requireTakingFacts() {
        if (!takesFacts()) {
            throw new RuleBroken("plan.rule.over");
        }
    }

    boolean takesFacts() {
        return state != State.CLOSED && state != State.SUPERSEDED;
    }

    boolean isEditable() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw new RuleBroken("plan.rule.frozen");
        }
    }

    private void require(State needed) {
        if (state != needed) {
            throw new RuleBroken("plan.rule.state." + needed);
        }
    }

    public PlanItem item(long itemId) {
        return rows().byId(itemId);
    }

    /** In force, or carried out to its end. */
    boolean isCounted() {
        return state == State.APPROVED || state == State.CLOSED;
    }

    public PlanProgress progress() {
        return rows().progress(state);
    }

    private PlanItems rows() {
        return new PlanItems(items);
    }

    public List<PlanItem> items() {
        return List.copyOf(items);
    }

    public long unitId() {
        return unitId;
    }

    public int versionNo() {
        return versionNo;
    }

    /** The mentor whose plan this version is: a successor writes a version of his own. */
    public long mentorId() {
        return mentorId;
    }

    /** A former mentor keeps his own version and does not touch his successor's. */
    boolean isKeptBy(MentoringUnit unit, long person) {
        return unit.isCurrentMentor(person) || mentorId == person;
    }

    public String goal() {
        return goal;
    }

    public State state() {
        return state;
    }

    /** Why the plan came back. */
    public @Nullable String remark() {
        return remark;
    }

    public @Nullable String approvalNumber() {
        return approval.number();
    }

    public @Nullable LocalDate approvalDate() {
        return approval.date();
    }

    public @Nullable Long approvedBy() {
        return approval.by();
    }

    /** The order of the program that approved it; null for one that was signed on paper. */
    public @Nullable Long approvalOrderId() {
        return approval.order();
    }

    boolean wasApproved() {
        return approval.isGiven();
    }

    /** The director signed in the program; else the curator copied the signed paper's order. */
    public boolean signedHere() {
        return approval.isSignedHere();
    }
}
