package org.nastavnik.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * A meeting agreed on for a day to come. It was held and written into the journal, was missed for a
 * reason, or was cancelled; only what was held counts as a meeting.
 */
@Entity
@Table(name = "planned_meeting")
@NamedQuery(
        name = "PlannedMeeting.ofUnit",
        query =
                "select m from PlannedMeeting m where m.schoolId = :school and m.unitId = :unit"
                        + " order by m.meetingDate, m.startsAt, m.id")
public class PlannedMeeting extends SchoolOwned {

    /** The life of a planned meeting. */
    public enum State {
        PLANNED,
        HELD,
        MISSED,
        CANCELLED
    }

    private long unitId;
    private int startYear;
    private long mentorId;
    private LocalDate meetingDate;
    private @Nullable String startsAt;
    private String kind;

    @Enumerated(EnumType.STRING)
    private WorkFormat format;

    @Enumerated(EnumType.STRING)
    private Venue venue;

    private String topic;
    private @Nullable Long planItemId;

    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;

    private @Nullable String reason;
    private @Nullable Long entryId;

    protected PlannedMeeting() {}

    PlannedMeeting(MentoringUnit unit, long mentorId, Terms terms) {
        super(unit.schoolId());
        if (!unit.state().working()) {
            throw new RuleBroken("journal.rule.notWorking", unit.code());
        }
        this.unitId = unit.id();
        this.startYear = unit.year().startYear();
        this.mentorId = mentorId;
        agreeTo(unit, terms);
    }

    /**
     * What was agreed.
     *
     * @param time null where only the day is known
     */
    public record Terms(
            LocalDate date,
            @Nullable LocalTime time,
            String kind,
            WorkFormat format,
            Venue venue,
            String topic,
            @Nullable Long planItemId) {}

    final void agreeTo(MentoringUnit unit, Terms terms) {
        require(State.PLANNED);
        if (!unit.period().contains(terms.date())) {
            throw new RuleBroken("journal.rule.outsideUnit", unit.code());
        }
        meetingDate = terms.date();
        startsAt = terms.time() == null ? null : terms.time().toString();
        kind = terms.kind();
        format = terms.format();
        venue = terms.venue();
        topic = terms.topic();
        planItemId = terms.planItemId();
    }

    void held(MeetingEntry entry) {
        require(State.PLANNED);
        state = State.HELD;
        entryId = entry.id();
    }

    void missed(String why, LocalDate today) {
        require(State.PLANNED);
        if (meetingDate.isAfter(today)) {
            throw new RuleBroken("journal.rule.notYetMissed");
        }
        state = State.MISSED;
        reason = why;
    }

    void cancel(String why) {
        require(State.PLANNED);
        state = State.CANCELLED;
        reason = why;
    }

    private void require(State needed) {
        if (state != needed) {
            throw new RuleBroken("journal.rule.plannedOver");
        }
    }

    public Terms terms() {
        return new Terms(
                meetingDate,
                startsAt == null ? null : LocalTime.parse(startsAt),
                kind,
                format,
                venue,
                topic,
                planItemId);
    }

    public boolean isOpen() {
        return state == State.PLANNED;
    }

    public State state() {
        return state;
    }

    /** Why it was missed or cancelled. */
    public @Nullable String reason() {
        return reason;
    }

    public long unitId() {
        return unitId;
    }

    public long mentorId() {
        return mentorId;
    }

    /** What was written down about it, once it was held. */
    public @Nullable Long entryId() {
        return entryId;
    }
}
