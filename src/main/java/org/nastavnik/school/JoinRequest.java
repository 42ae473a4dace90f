package org.nastavnik.school;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolOwned;

/**
 * Somebody says who he is and asks to be let in. The school's curator confirms it, the first
 * curator is confirmed by the methodist; until then he sees nothing of the school.
 */
@Entity
@Table(name = "join_request")
@NamedQuery(
        name = "JoinRequest.openOf",
        query =
                "select r from JoinRequest r where r.schoolId = :school and r.state ="
                        + " org.nastavnik.school.JoinRequest.State.WAITING order by r.id")
@NamedQuery(
        name = "JoinRequest.openOfIdentity",
        query =
                "select r from JoinRequest r where r.identityId = :identity and r.state ="
                        + " org.nastavnik.school.JoinRequest.State.WAITING order by r.id")
@NamedQuery(
        name = "JoinRequest.openForCurators",
        query =
                "select r from JoinRequest r where r.role = org.nastavnik.people.Role.CURATOR and"
                        + " r.state = org.nastavnik.school.JoinRequest.State.WAITING order by r.id")
class JoinRequest extends SchoolOwned {

    enum State {
        WAITING,
        CONFIRMED,
        DECLINED,
        WITHDRAWN
    }

    private long identityId;
    private String lastName;
    private String firstName;
    private @Nullable String middleName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    private AffiliationKind kind;

    private @Nullable String post;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant askedAt;

    protected JoinRequest() {}

    JoinRequest(long schoolId, long identityId, Applicant applicant, Instant askedAt) {
        super(schoolId);
        this.identityId = identityId;
        this.lastName = applicant.name().lastName();
        this.firstName = applicant.name().firstName();
        this.middleName = applicant.name().middleName();
        this.gender = applicant.gender();
        this.kind = applicant.kind();
        this.post = applicant.post();
        this.role = applicant.role();
        this.askedAt = askedAt;
    }

    void confirm() {
        leaveWaiting(State.CONFIRMED);
    }

    void decline() {
        leaveWaiting(State.DECLINED);
    }

    /** Came in another way. */
    void withdraw() {
        leaveWaiting(State.WITHDRAWN);
    }

    private void leaveWaiting(State next) {
        if (state != State.WAITING) {
            throw new RuleBroken("school.join.rule.answered");
        }
        state = next;
    }

    long identityId() {
        return identityId;
    }

    Applicant applicant() {
        return new Applicant(
                new PersonName(lastName, firstName, middleName), gender, kind, post, role);
    }

    Instant askedAt() {
        return askedAt;
    }
}
