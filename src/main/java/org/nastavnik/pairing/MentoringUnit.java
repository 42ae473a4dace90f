package org.nastavnik.pairing;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.UnitAgreement.Agreeing;
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
                "select distinct u from MentoringUnit u left join fetch u.memberships m where"
                        + " u.schoolId = :school and u.startYear = :year order by u.code, m.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "u.agreements"),
            @QueryHint(name = "eclipselink.batch", value = "u.pauses")
        })
@NamedQuery(
        name = "MentoringUnit.byIds",
        query =
                "select distinct u from MentoringUnit u left join fetch u.memberships m where"
                        + " u.schoolId = :school and u.id in :ids order by u.code, m.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "u.agreements"),
            @QueryHint(name = "eclipselink.batch", value = "u.pauses")
        })
@NamedQuery(
        name = "MentoringUnit.ofPerson",
        query =
                "select distinct u from MentoringUnit u join u.memberships m where u.schoolId ="
                        + " :school and u.startYear = :year and m.personId = :person order by u.code",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "u.memberships"),
            @QueryHint(name = "eclipselink.batch", value = "u.agreements"),
            @QueryHint(name = "eclipselink.batch", value = "u.pauses")
        })
@NamedQuery(
        name = "MentoringUnit.together",
        query =
                "select distinct u from MentoringUnit u join u.memberships a join u.memberships b"
                        + " where u.schoolId = :school and a.personId = :one and b.personId ="
                        + " :other order by u.code")
@NamedQuery(
        name = "MentoringUnit.ofMembership",
        query =
                "select u from MentoringUnit u join u.memberships m where u.schoolId = :school"
                        + " and m.id = :membership")
@NamedQuery(
        name = "MentoringUnit.inState",
        query =
                "select u from MentoringUnit u where u.schoolId = :school and u.life.state ="
                        + " :state order by u.id")
@NamedQuery(
        name = "MentoringUnit.changingByDay",
        query =
                "select distinct u from MentoringUnit u left join u.pauses p left join"
                        + " u.memberships m where u.life.state not in :ended and (p.id is not null"
                        + " or m.standing = org.nastavnik.pairing.Standing.SUBSTITUTE)")
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
        SUSPENDED,
        COMPLETED,
        TERMINATED,
        CANCELLED;

        static final List<State> ENDED = List.of(COMPLETED, TERMINATED, CANCELLED);

        /** Stands by an order and has not ended. */
        public boolean working() {
            return this == FIXED || this == ACTIVE;
        }

        /** Works, or did until its end; what a year is judged by. */
        public boolean worked() {
            return working() || this == COMPLETED;
        }

        /** Stands by an order, at work or at rest. */
        public boolean standing() {
            return working() || this == SUSPENDED;
        }
    }

    private int startYear;
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded private UnitTerms terms;
    @Embedded private UnitLife life = new UnitLife();
    @Embedded private @Nullable KeptScore match;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unitId", nullable = false)
    @OrderBy("id")
    private List<Membership> memberships = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unitId", nullable = false)
    @OrderBy("id")
    private List<UnitAgreement> agreements = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unitId", nullable = false)
    @OrderBy("beginsOn")
    private List<UnitPause> pauses = new ArrayList<>();

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

    final void agreeTo(Terms agreed) {
        terms = new UnitTerms(agreed, year().lastDay());
    }

    /** What it works on, in the words of the journal's head; said later or put right. */
    void directTo(@Nullable String words) {
        if (state() == State.CANCELLED) {
            throw new RuleBroken("pairing.rule.over", code);
        }
        terms.directTo(words);
    }

    void join(long personId, MemberRole role, LocalDate from) {
        changes().join(personId, role, from);
    }

    /** Somebody has agreed; told twice it is the first day that counts. */
    void agreedBy(Agreeing who, LocalDate day, long markedBy) {
        life.require(State.PROPOSED, code);
        if (agreements.stream().noneMatch(a -> a.who().equals(who))) {
            agreements.add(new UnitAgreement(who, day, markedBy));
        }
    }

    /** The last day on which somebody agreed; empty where nobody's word is kept. */
    public Optional<LocalDate> agreedOn() {
        return agreements.stream().map(UnitAgreement::agreedOn).max(LocalDate::compareTo);
    }

    List<UnitAgreement> agreements() {
        return List.copyOf(agreements);
    }

    void matched(MatchScore score) {
        match = new KeptScore(score);
    }

    /** As the matching board saw it. */
    List<MatchReason> matchWhy() {
        return match == null ? List.of() : match.reasons();
    }

    List<UnitPause> pauses() {
        return List.copyOf(pauses);
    }

    void agree() {
        life.require(State.PROPOSED, code);
        if (kind == Kind.PAIR && mentees().size() != 1) {
            throw new RuleBroken("pairing.rule.pairSize");
        }
        life.agree(code);
    }

    void cancel() {
        life.cancel(code);
    }

    /** The days that the order states take the place of those that were proposed. */
    public void last(Period stated) {
        life.require(State.AGREED, code);
        terms.last(stated, year().lastDay());
        changes().beginOn(stated.from());
    }

    /** By a registered order; from now on only another order changes the members. */
    public void fixBy(long order) {
        life.fixBy(order, code);
        changes().fixBy(order);
    }

    /** The order that fixed was registered by mistake: back to agreed, unless work has begun. */
    public void undoFixingBy(long order) {
        life.requireUndoable(order, code);
        if (!members().standOn(order)) {
            throw new RuleBroken("pairing.rule.changedLater", code);
        }
        life.undoFixingBy(order, code);
        changes().undoFixing();
    }

    /** The first recorded meeting makes a fixed unit active. */
    public void met() {
        life.meet();
    }

    /** An order replaces the mentor: the old one's days end before the new one's begin. */
    void replaceMentor(long newMentor, LocalDate from, long order, EndReason reason) {
        life.requireStanding(code);
        changes().replaceMentor(newMentor, from, order, reason);
    }

    /** One member's days end, without an order and at once. */
    void leaveAtOnce(long personId, LocalDate lastDay, EndReason reason) {
        changes().leaveAtOnce(personId, lastDay, reason);
    }

    /** No order has named him yet: he was never in. */
    void leaveBeforeOrder(long personId) {
        life.requireBeforeOrder(code);
        changes().forget(personId);
        agreements.removeIf(a -> a.who().personId() == personId);
    }

    /** Whether his days in the unit have not ended, nor has their last one been set. */
    public boolean isOpenFor(long personId) {
        return members().isOpenFor(personId);
    }

    /** Another takes the absent mentor's place from a day to a day; both are kept. */
    void substitute(long person, Period period, long order) {
        life.requireStanding(code);
        changes().substitute(person, period, order);
    }

    /** The unit rests on these days. */
    void pause(Period period, long order) {
        life.requireStanding(code);
        if (pauses.stream().anyMatch(p -> p.period().overlaps(period))) {
            throw new RuleBroken("pairing.rule.pausedAlready", code);
        }
        pauses.add(new UnitPause(period, order));
    }

    /** What a day brings: rests begin and end, substitutes come and go. */
    void live(LocalDate today) {
        changes().live(today);
        life.rest(pauses.stream().anyMatch(p -> p.covers(today)));
    }

    /** A mentee comes into a group at work; a pair stays a pair. */
    void joinLater(long person, LocalDate from, long order) {
        life.requireStanding(code);
        requireGroup();
        changes().joinBy(order, person, from);
    }

    /** A second mentor leads the group too. */
    void leadToo(long person, LocalDate from, @Nullable Long order) {
        requireGroup();
        changes().leadToo(person, from, order);
    }

    /** A group that shrinks to one stays a group; the last one leaves only with the whole group. */
    void leave(long person, LocalDate lastDay, long order, EndReason reason) {
        life.requireStanding(code);
        requireGroup();
        changes().leave(person, lastDay, order, reason, code);
    }

    private void requireGroup() {
        if (kind != Kind.GROUP) {
            throw new RuleBroken("pairing.rule.pairSize");
        }
    }

    /** Before its time, or at the year's end. */
    void end(LocalDate lastDay, long order, EndReason reason) {
        life.endBy(order, reason, code);
        pauses.forEach(p -> p.endBefore(lastDay.plusDays(1)));
        changes().endBy(order, lastDay, reason);
    }

    /** Whatever an order did to the members, unless a later one stands on it. */
    void undoBy(long order) {
        boolean changedLater = !state().standing() && !life.isEndedBy(order);
        if (changedLater || !members().touchedOnlyBy(order)) {
            throw new RuleBroken("pairing.rule.changedLater", code);
        }
        changes().undoBy(order);
        pauses.removeIf(p -> p.orderId() == order);
        life.undoEndBy(order);
    }

    private MemberChanges changes() {
        return new MemberChanges(memberships);
    }

    private Members members() {
        return new Members(memberships);
    }

    /** The mentor of today; of the last day where the unit has ended. */
    public long mentor() {
        return members().mentor();
    }

    public Optional<Long> mentorOn(LocalDate day) {
        return members().mentorOn(day);
    }

    /**
     * Who was a mentee on that day; before the unit begins and after it ends, all who ever were.
     */
    public List<Long> menteesOn(LocalDate day) {
        return members().menteesOn(day);
    }

    /** Whom the order named that fixed the unit, whoever came later. */
    public long firstMentor() {
        return mentorOn(terms.beginsOn()).orElseGet(this::mentor);
    }

    public List<Long> mentees() {
        return members().mentees();
    }

    /** The mentees of today; of the last day where the unit has ended. */
    public List<Long> lastMentees() {
        List<Long> now = mentees();
        return now.isEmpty() ? menteesOn(members().lastDay().orElse(terms.endsOn())) : now;
    }

    public boolean hasMember(long personId) {
        return members().has(personId);
    }

    /** Was or is the mentor; a former one keeps his own journal and sees no later entries. */
    public boolean isMentor(long personId) {
        return members().isMentor(personId);
    }

    /** The mentor of today, a second mentor of a group, or who takes an absent one's place. */
    public boolean isCurrentMentor(long personId) {
        return members().isCurrentMentor(personId);
    }

    public Collection<Long> everyone() {
        return members().everyone();
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
        return terms.formCode();
    }

    public @Nullable String direction() {
        return terms.direction();
    }

    public String goal() {
        return terms.goal();
    }

    public Period period() {
        return new Period(terms.beginsOn(), terms.endsOn());
    }

    public State state() {
        return life.state();
    }

    /** The order that ended the unit. */
    public @Nullable Long endOrderId() {
        return life.endOrderId();
    }

    /** The order that fixed the unit. */
    public @Nullable Long orderId() {
        return life.orderId();
    }
}
