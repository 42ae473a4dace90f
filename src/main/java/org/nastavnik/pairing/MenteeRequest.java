package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * What a mentee needs in a school year; at most one request a form. It is registered by whoever
 * brings it, analysed by the curator or the psychologist, and waits for a mentor. Whom matching
 * leaves alone the psychologist takes care of; when a unit ends early, the request waits again.
 */
@Entity
@Table(name = "mentee_request")
@NamedQuery(
        name = "MenteeRequest.ofYear",
        query =
                "select m from MenteeRequest m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.id")
@NamedQuery(
        name = "MenteeRequest.ofPerson",
        query =
                "select m from MenteeRequest m where m.schoolId = :school and m.startYear = :year"
                        + " and m.personId = :person order by m.id")
public class MenteeRequest extends SchoolOwned {

    /** The life of a request. */
    public enum State {
        REGISTERED,
        ANALYSED,
        WAITING,
        MATCHED,
        IN_WORK,
        COMPLETED,
        WITHDRAWN,
        UNMATCHED;

        /** Nobody has been found for it, and somebody is looked for. */
        public boolean open() {
            return this == REGISTERED || this == ANALYSED || this == WAITING || this == UNMATCHED;
        }

        /** Neither helped to the end nor taken back. */
        boolean unmet() {
            return this != COMPLETED && this != WITHDRAWN;
        }
    }

    /** Who brought the request in. */
    public enum Source {
        SELF,
        CLASS_TEACHER,
        CURATOR,
        PSYCHOLOGIST,
        PARENT
    }

    private long personId;
    private int startYear;
    private String formCode;
    private String need;
    private Codes areas;
    private @Nullable String wantedResult;
    private Codes hobbies;
    private @Nullable String interests;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingWish meetingFormat;

    @Enumerated(EnumType.STRING)
    private Source source = Source.CURATOR;

    private boolean urgent;
    private boolean specialConditions;
    private @Nullable String caseLink;
    private @Nullable LocalDate enteredOn;

    @Enumerated(EnumType.STRING)
    private State state = State.REGISTERED;

    protected MenteeRequest() {}

    public MenteeRequest(
            long schoolId, long personId, SchoolYear year, String formCode, String need) {
        super(schoolId);
        this.personId = personId;
        this.startYear = year.startYear();
        write(MenteeNeed.of(formCode, need));
    }

    /** Nobody was found for it: it waits on in another year. */
    MenteeRequest in(SchoolYear other) {
        return in(schoolId, other);
    }

    /** The same in a school that goes on with the work of this one: pairs are made there anew. */
    MenteeRequest in(long school, SchoolYear other) {
        MenteeRequest copy = new MenteeRequest(school, personId, other, formCode, need);
        copy.write(
                new MenteeNeed(
                        formCode,
                        need,
                        areas,
                        wantedResult,
                        hobbies,
                        interests,
                        meetingFormat,
                        urgent,
                        specialConditions,
                        caseLink));
        copy.entered(enteredOn, source);
        copy.state = state.compareTo(State.WAITING) > 0 ? State.WAITING : state;
        return copy;
    }

    /** Asked again, it is mended while nobody works on it; a withdrawn one begins anew. */
    void ask(MenteeNeed asked) {
        if (state == State.WITHDRAWN) {
            state = State.REGISTERED;
        }
        if (!state.open()) {
            throw new RuleBroken("pairing.rule.requestTaken");
        }
        write(asked);
    }

    private void write(MenteeNeed asked) {
        formCode = asked.form();
        need = asked.need();
        areas = asked.areas();
        wantedResult = asked.wantedResult();
        hobbies = asked.hobbies();
        interests = asked.interests();
        meetingFormat = asked.meetingFormat();
        urgent = asked.urgent();
        specialConditions = asked.specialConditions();
        caseLink = asked.caseLink();
    }

    void entered(@Nullable LocalDate day, Source by) {
        enteredOn = day;
        source = by;
    }

    void analyse() {
        if (state == State.REGISTERED) {
            state = State.ANALYSED;
        }
    }

    /** Looked at and clear enough: from now on a mentor is looked for. */
    void startWaiting() {
        if (state.open()) {
            state = State.WAITING;
        }
    }

    void matched() {
        state = State.MATCHED;
    }

    void inWork() {
        state = State.IN_WORK;
    }

    /** Early, the mentee waits again, unless he left the school or took his consent back. */
    void unitEnded(EndReason reason) {
        if (reason == EndReason.COMPLETED) {
            state = State.COMPLETED;
        } else {
            state = reason.leavesWaiting() ? State.WAITING : State.WITHDRAWN;
        }
    }

    /** The pair or group has ended early or came to nothing. */
    void waitAgain() {
        state = State.WAITING;
    }

    void completed() {
        if (state == State.IN_WORK) {
            state = State.COMPLETED;
        }
    }

    /** Matching found nobody: the psychologist takes care. */
    void unmatched() {
        if (state == State.WAITING) {
            state = State.UNMATCHED;
        }
    }

    void withdraw() {
        if (!state.open()) {
            throw new RuleBroken("pairing.rule.requestTaken");
        }
        state = State.WITHDRAWN;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    /** That somebody asked in this form stays; what he wrote goes. */
    void forget() {
        need = "";
        wantedResult = null;
        interests = null;
        caseLink = null;
    }

    public long personId() {
        return personId;
    }

    public String formCode() {
        return formCode;
    }

    public String need() {
        return need;
    }

    /** What the need is about, by the dictionary of the mentors' competences. */
    public Codes areas() {
        return areas;
    }

    public @Nullable String wantedResult() {
        return wantedResult;
    }

    /** Interests by the dictionary. */
    public Codes hobbies() {
        return hobbies;
    }

    /** Interests in words. */
    public @Nullable String interests() {
        return interests;
    }

    public @Nullable MeetingWish meetingFormat() {
        return meetingFormat;
    }

    public Source source() {
        return source;
    }

    /** Goes before others of equal fit. */
    public boolean isUrgent() {
        return urgent;
    }

    /** Meetings need special conditions; which and why is never stored. */
    public boolean needsSpecialConditions() {
        return specialConditions;
    }

    public @Nullable String caseLink() {
        return caseLink;
    }

    public @Nullable LocalDate enteredOn() {
        return enteredOn;
    }

    public State state() {
        return state;
    }
}
