package org.nastavnik.journal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * One meeting in a mentor's journal. Recorded by the mentor, confirmed by a mentee or the curator.
 * What is corrected after that keeps its former text and waits to be confirmed again.
 */
@Entity
@Table(name = "meeting_entry")
@NamedQuery(
        name = "MeetingEntry.ofUnit",
        query =
                "select m from MeetingEntry m where m.schoolId = :school and m.unitId = :unit"
                        + " order by m.kept.meetingDate, m.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "m.attendees")
        })
@NamedQuery(
        name = "MeetingEntry.ofYear",
        query =
                "select m from MeetingEntry m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.kept.meetingDate, m.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "m.attendees")
        })
@NamedQuery(
        name = "MeetingEntry.countOfYear",
        query =
                "select count(m) from MeetingEntry m where m.schoolId = :school and m.startYear ="
                        + " :year")
@NamedQuery(
        name = "MeetingEntry.recordedByUnit",
        query =
                "select m.unitId, count(m) from MeetingEntry m where m.schoolId = :school and"
                        + " m.startYear = :year and m.state = :state group by m.unitId")
@NamedQuery(
        name = "MeetingEntry.kinds",
        query =
                "select distinct m.unitId, m.kept.kind from MeetingEntry m where m.schoolId ="
                        + " :school and m.startYear = :year")
@NamedQuery(
        name = "MeetingEntry.countByUnit",
        query =
                "select m.unitId, count(m), max(m.kept.meetingDate) from MeetingEntry m where"
                        + " m.schoolId = :school and m.startYear = :year group by m.unitId")
public class MeetingEntry extends SchoolOwned {

    /** The life of an entry. */
    public enum State {
        RECORDED,
        CONFIRMED
    }

    private long unitId;
    private int startYear;
    private long mentorId;
    @Embedded private KeptNotes kept;
    private @Nullable String formKey;

    @Enumerated(EnumType.STRING)
    private State state = State.RECORDED;

    private Instant recordedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Long confirmedBy;
    private @Nullable String menteeFeedback;

    /** Who copied the entry from a paper that the mentor had signed; null for his own. */
    private @Nullable Long enteredBy;

    @ElementCollection
    @CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = "meetingId"))
    @Column(name = "personId")
    private Set<Long> attendees = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meetingId", nullable = false)
    @OrderBy("id")
    private List<MeetingRevision> revisions = new ArrayList<>();

    protected MeetingEntry() {}

    MeetingEntry(MentoringUnit unit, long mentorId, MeetingNotes notes, Recording recording) {
        super(unit.schoolId());
        if (!unit.state().working()) {
            throw new RuleBroken("journal.rule.notWorking", unit.code());
        }
        check(unit, mentorId, notes, recording.today());
        this.unitId = unit.id();
        this.startYear = unit.year().startYear();
        this.mentorId = mentorId;
        this.recordedAt = recording.at();
        write(notes);
    }

    /** When an entry is written, by the clock and by the day of the school. */
    record Recording(Instant at, LocalDate today) {}

    private static void check(
            MentoringUnit unit, long mentor, MeetingNotes notes, LocalDate today) {
        if (notes.date().isAfter(today)) {
            throw new RuleBroken("journal.rule.future");
        }
        boolean inside =
                unit.memberships().stream()
                        .filter(m -> m.role() == MemberRole.MENTOR && m.personId() == mentor)
                        .anyMatch(m -> m.period().contains(notes.date()));
        if (!inside) {
            throw new RuleBroken("journal.rule.outside", unit.code());
        }
        if (notes.attendees().isEmpty()) {
            throw new RuleBroken("journal.rule.nobodyCame");
        }
        if (!unit.menteesOn(notes.date()).containsAll(notes.attendees())) {
            throw new RuleBroken("journal.rule.stranger", unit.code());
        }
    }

    private void write(MeetingNotes notes) {
        kept = new KeptNotes(notes);
        attendees.retainAll(notes.attendees());
        attendees.addAll(notes.attendees());
    }

    void enteredBy(long person) {
        enteredBy = person == mentorId ? null : person;
    }

    void correct(MentoringUnit unit, MeetingNotes notes, Recording recording) {
        correct(unit, notes, recording, null);
    }

    /**
     * @param reason why an entry of a closed month changes; its former text is kept then, confirmed
     *     or not
     */
    void correct(
            MentoringUnit unit, MeetingNotes notes, Recording recording, @Nullable String reason) {
        check(unit, mentorId, notes, recording.today());
        if (state == State.CONFIRMED || reason != null) {
            revisions.add(new MeetingRevision(this, recording.at(), mentorId, reason));
            state = State.RECORDED;
            confirmedAt = null;
            confirmedBy = null;
            menteeFeedback = null;
        }
        write(notes);
        recordedAt = recording.at();
        enteredBy = null;
    }

    /** By a mentee who was there, or by the curator; never by the mentor of the entry. */
    void confirm(long by, @Nullable String feedback, Instant now) {
        if (state == State.CONFIRMED) {
            throw new RuleBroken("journal.rule.confirmed");
        }
        if (by == mentorId || wasEnteredBy(by)) {
            throw new RuleBroken("journal.rule.own");
        }
        state = State.CONFIRMED;
        confirmedAt = now;
        confirmedBy = by;
        menteeFeedback = feedback;
    }

    /** Of the form that it was typed into: sent twice it is still one entry. */
    void cameBy(@Nullable String key) {
        formKey = key;
    }

    boolean cameBy(String key, MeetingNotes notes) {
        return key.equals(formKey) && notes().equals(notes);
    }

    boolean usesKey(String key) {
        return key.equals(formKey);
    }

    public boolean cameToIt(long personId) {
        return attendees.contains(personId);
    }

    public MeetingNotes notes() {
        return kept.notes(attendees);
    }

    public LocalDate date() {
        return kept.date();
    }

    public long unitId() {
        return unitId;
    }

    public long mentorId() {
        return mentorId;
    }

    public State state() {
        return state;
    }

    boolean wasEnteredBy(long person) {
        return enteredBy != null && enteredBy == person;
    }

    /** The mentor has signed the paper that it was copied from, not here. */
    public boolean isCopied() {
        return enteredBy != null;
    }

    /** The mentor's signature in the program. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Long confirmedBy() {
        return confirmedBy;
    }

    public @Nullable String menteeFeedback() {
        return menteeFeedback;
    }

    /** Former texts, the oldest first. */
    public List<MeetingRevision> revisions() {
        return List.copyOf(revisions);
    }
}
