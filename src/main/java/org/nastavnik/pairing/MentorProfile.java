package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/**
 * What a mentor offers in a school year. A candidate is selected by the curator and appointed by a
 * registered order; an order releases him.
 */
@Entity
@Table(name = "mentor_profile")
@NamedQuery(
        name = "MentorProfile.ofYear",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.startYear = :year"
                        + " order by m.id")
@NamedQuery(
        name = "MentorProfile.ofPerson",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.startYear = :year"
                        + " and m.personId = :person")
@NamedQuery(
        name = "MentorProfile.ofYears",
        query =
                "select m from MentorProfile m where m.schoolId = :school and m.personId = :person"
                        + " order by m.startYear")
@NamedQuery(
        name = "MentorProfile.everywhere",
        query =
                "select m from MentorProfile m where m.personId = :person and m.startYear = :year"
                        + " order by m.id")
public class MentorProfile extends SchoolOwned {

    /** The life of a profile. */
    public enum State {
        CANDIDATE,
        SELECTED,
        APPOINTED,
        RELEASED
    }

    private long personId;
    private int startYear;
    private String formCode;
    private @Nullable String competences;
    private @Nullable Integer hoursPerMonth;
    private int maxMentees;
    private @Nullable Long orderId;

    @Enumerated(EnumType.STRING)
    private State state = State.CANDIDATE;

    protected MentorProfile() {}

    public MentorProfile(long schoolId, long personId, SchoolYear year, String formCode) {
        super(schoolId);
        this.personId = personId;
        this.startYear = year.startYear();
        this.formCode = formCode;
        this.maxMentees = 1;
    }

    void offer(String form, @Nullable String newCompetences, @Nullable Integer hours, int mentees) {
        formCode = form;
        competences = newCompetences;
        hoursPerMonth = hours;
        maxMentees = mentees;
    }

    void select() {
        if (state == State.CANDIDATE) {
            state = State.SELECTED;
        }
    }

    /** By a registered order that names the person. */
    public void appointBy(long order) {
        if (state == State.RELEASED) {
            throw new RuleBroken("pairing.rule.released");
        }
        state = State.APPOINTED;
        orderId = order;
    }

    /** The order that appointed was registered by mistake; another order's appointment stays. */
    public void undoAppointmentBy(long order) {
        if (state == State.APPOINTED && Objects.equals(orderId, order)) {
            state = State.SELECTED;
            orderId = null;
        }
    }

    SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public long personId() {
        return personId;
    }

    public String formCode() {
        return formCode;
    }

    public @Nullable String competences() {
        return competences;
    }

    public @Nullable Integer hoursPerMonth() {
        return hoursPerMonth;
    }

    /** How many mentees at once, at least 1. */
    public int maxMentees() {
        return maxMentees;
    }

    public State state() {
        return state;
    }

    /** The school counts on him this year: no order has released him. */
    public boolean isOffered() {
        return state != State.RELEASED;
    }

    /** The order that appointed the mentor. */
    public @Nullable Long orderId() {
        return orderId;
    }
}
