package org.nastavnik.pairing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * A pair or a group. Proposed by the curator, agreed by both sides, fixed by a registered order,
 * active from the first recorded meeting, completed at the year's end or ended early. Its members
 * are dated: who was the mentor in November stays known in May.
 */
@Entity
@Table(name = "mentoring_unit")
@NamedQuery(
        name = "MentoringUnit.ofYear",
        query =
                "select u from MentoringUnit u where u.schoolId = :school and u.startYear = :year"
                        + " order by u.code")
@NamedQuery(
        name = "MentoringUnit.ofPerson",
        query =
                "select distinct u from MentoringUnit u join u.memberships m where u.schoolId ="
                        + " :school and u.startYear = :year and m.personId = :person order by u.code")
@NamedQuery(
        name = "MentoringUnit.together",
        query =
                "select distinct u from MentoringUnit u join u.memberships a join u.memberships b"
                        + " where u.schoolId = :school and a.personId = :one and b.personId ="
                        + " :other order by u.code")
public class MentoringUnit extends SchoolOwned {

    /** A pair is one mentor and one mentee; a group that shrank to one mentee stays a group. */
    public enum Kind {
        PAIR,
        GROUP
    }

    /** The life of a unit. */
    public enum State {
        PROPOSED,
        AGREED,
        FIXED,
        ACTIVE,
        COMPLETED,
        TERMINATED,
        CANCELLED;

        /** Stands by an order and has not ended. */
        public boolean working() {
            return this == FIXED || this == ACTIVE;
        }
    }

    private int startYear;
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String formCode;
    private @Nullable String direction;
    private String goal;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private @Nullable Long orderId;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unitId", nullable = false)
    @OrderBy("id")
    private List<Membership> memberships = new ArrayList<>();

    protected MentoringUnit() {}

    MentoringUnit(long schoolId, SchoolYear year, String code, Kind kind, Terms terms) {
        super(schoolId);
        this.startYear = year.startYear();
        this.code = code;
        this.kind = kind;
        agreeTo(terms);
    }

    /** What a unit is about; {@code direction} is a line of the journal's head. */
    public record Terms(String formCode, @Nullable String direction, String goal, Period period) {}

    final void agreeTo(Terms terms) {
        formCode = terms.formCode();
        direction = terms.direction();
        goal = terms.goal();
        beginsOn = terms.period().from();
        endsOn = terms.period().to() == null ? year().lastDay() : terms.period().to();
    }

    void join(long personId, MemberRole role, LocalDate from) {
        if (currentMembers().anyMatch(m -> m.personId() == personId)) {
            throw new RuleBroken("pairing.rule.alreadyIn");
        }
        memberships.add(new Membership(personId, role, from));
    }

    void agree() {
        require(State.PROPOSED);
        if (kind == Kind.PAIR && mentees().size() != 1) {
            throw new RuleBroken("pairing.rule.pairSize");
        }
        state = State.AGREED;
    }

    void cancel() {
        if (state != State.PROPOSED && state != State.AGREED) {
            throw new RuleBroken("pairing.rule.fixedAlready", code);
        }
        state = State.CANCELLED;
    }

    /** By a registered order; from now on only another order changes the members. */
    public void fixBy(long order) {
        require(State.AGREED);
        state = State.FIXED;
        orderId = order;
        memberships.forEach(m -> m.startedBy(order));
    }

    /** The order that fixed was registered by mistake: back to agreed, unless work has begun. */
    public void undoFixingBy(long order) {
        if (state != State.FIXED || !Objects.equals(orderId, order)) {
            throw new RuleBroken("pairing.rule.workBegun", code);
        }
        if (memberships.stream().anyMatch(m -> !m.standsOn(order))) {
            throw new RuleBroken("pairing.rule.changedLater", code);
        }
        state = State.AGREED;
        orderId = null;
        memberships.forEach(Membership::forgetStart);
    }

    /** The first recorded meeting makes a fixed unit active. */
    public void met() {
        if (state == State.FIXED) {
            state = State.ACTIVE;
        }
    }

    /** An order replaces the mentor: the old one's days end before the new one's begin. */
    public void replaceMentor(long newMentor, LocalDate from, long order) {
        if (!state.working()) {
            throw new RuleBroken("pairing.rule.notFixed", code);
        }
        currentMembers()
                .filter(m -> m.role() == MemberRole.MENTOR)
                .forEach(m -> m.endBy(order, from.minusDays(1), "MENTOR_REPLACED"));
        Membership next = new Membership(newMentor, MemberRole.MENTOR, from);
        next.startedBy(order);
        memberships.add(next);
    }

    /** One member's days end, without an order and at once. */
    void leave(long personId, LocalDate lastDay, String reason) {
        currentMembers()
                .filter(m -> m.personId() == personId)
                .forEach(m -> m.endOn(lastDay, reason));
    }

    boolean isOpenFor(long personId) {
        return currentMembers().anyMatch(m -> m.personId() == personId);
    }

    void complete() {
        if (!state.working()) {
            throw new RuleBroken("pairing.rule.notFixed", code);
        }
        state = State.COMPLETED;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new RuleBroken("pairing.rule.state." + needed, code);
        }
    }

    private Stream<Membership> currentMembers() {
        return memberships.stream().filter(Membership::isOpen);
    }

    /** The mentor of today; of the last day where the unit has ended. */
    public long mentor() {
        return memberships.stream()
                .filter(m -> m.role() == MemberRole.MENTOR)
                .reduce((first, last) -> last)
                .map(Membership::personId)
                .orElseThrow(() -> new IllegalStateException("unit without mentor"));
    }

    public Optional<Long> mentorOn(LocalDate day) {
        return memberships.stream()
                .filter(m -> m.role() == MemberRole.MENTOR && m.period().contains(day))
                .map(Membership::personId)
                .findFirst();
    }

    /**
     * Who was a mentee on that day; before the unit begins and after it ends, all who ever were.
     */
    public List<Long> menteesOn(LocalDate day) {
        List<Membership> mentees =
                memberships.stream().filter(m -> m.role() == MemberRole.MENTEE).toList();
        List<Long> then =
                mentees.stream()
                        .filter(m -> m.period().contains(day))
                        .map(Membership::personId)
                        .toList();
        return then.isEmpty()
                ? mentees.stream().map(Membership::personId).distinct().toList()
                : then;
    }

    /** Whom the order named that fixed the unit, whoever came later. */
    public long firstMentor() {
        return mentorOn(beginsOn).orElseGet(this::mentor);
    }

    public List<Long> mentees() {
        return currentMembers()
                .filter(m -> m.role() == MemberRole.MENTEE)
                .map(Membership::personId)
                .toList();
    }

    public boolean hasMember(long personId) {
        return memberships.stream().anyMatch(m -> m.personId() == personId);
    }

    /** Was or is the mentor; a former one keeps his own journal and sees no later entries. */
    public boolean isMentor(long personId) {
        return memberships.stream()
                .anyMatch(m -> m.personId() == personId && m.role() == MemberRole.MENTOR);
    }

    public boolean isCurrentMentor(long personId) {
        return mentor() == personId;
    }

    public Collection<Long> everyone() {
        return memberships.stream().map(Membership::personId).distinct().toList();
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String formCode() {
        return formCode;
    }

    public @Nullable String direction() {
        return direction;
    }

    public String goal() {
        return goal;
    }

    public Period period() {
        return new Period(beginsOn, endsOn);
    }

    public State state() {
        return state;
    }

    /** The order that fixed the unit. */
    public @Nullable Long orderId() {
        return orderId;
    }
}
