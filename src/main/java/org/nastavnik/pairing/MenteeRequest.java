package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** What a mentee needs in a school year; at most one request a form. */
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
        WAITING,
        MATCHED,
        IN_WORK,
        COMPLETED,
        WITHDRAWN
    }

    private long personId;
    private int startYear;
    private String formCode;
    private String need;
    private @Nullable String wantedResult;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    protected MenteeRequest() {}

    public MenteeRequest(
            long schoolId, long personId, SchoolYear year, String formCode, String need) {
        super(schoolId);
        this.personId = personId;
        this.startYear = year.startYear();
        this.formCode = formCode;
        this.need = need;
    }

    /** Asked again, it is mended while it waits; a withdrawn one waits once more. */
    void ask(String form, String newNeed, @Nullable String result) {
        if (state == State.WITHDRAWN) {
            waitAgain();
        }
        if (state != State.WAITING) {
            throw new RuleBroken("pairing.rule.requestTaken");
        }
        formCode = form;
        need = newNeed;
        wantedResult = result;
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

    void waitAgain() {
        state = State.WAITING;
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

    public @Nullable String wantedResult() {
        return wantedResult;
    }

    public State state() {
        return state;
    }
}
