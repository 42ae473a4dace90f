package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By what an LMS knows a person: registration and {@code sub}, nothing else. Names and e-mail of a
 * launch are hints to those who confirm. Linked to a person by a confirmation, never by e-mail.
 */
@Entity
@Table(name = "identity")
@NamedQuery(
        name = "Identity.bySubject",
        query = "select i from Identity i where i.registrationId = :registration and i.sub = :sub")
@NamedQuery(
        name = "Identity.ofSchool",
        query =
                "select distinct i from Identity i, Person p join p.affiliations a where i.personId"
                        + " = p.id and a.schoolId = :school and a.endsOn is null and"
                        + " i.registrationId = :registration order by i.id")
@NamedQuery(
        name = "Identity.personsOfSchool",
        query =
                "select distinct p.id from Identity i, Person p join p.affiliations a where"
                        + " i.personId = p.id and a.schoolId = :school and a.endsOn is null")
@NamedQuery(
        name = "Identity.schools",
        query =
                "select distinct i.sub, a.schoolId from Identity i, Person p join p.affiliations a"
                        + " where i.personId = p.id and a.endsOn is null and i.registrationId ="
                        + " :registration")
@NamedQuery(
        name = "Identity.linked",
        query =
                "select i.sub from Identity i where i.registrationId = :registration and i.personId"
                        + " is not null")
@NamedQuery(
        name = "Identity.ofPerson",
        query = "select i from Identity i where i.personId = :person order by i.id")
public class Identity {

    private static final Instant NEVER = Instant.EPOCH;
    private static final Duration PUNCTUAL = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long registrationId;
    private String sub;
    private @Nullable Long personId;
    private @Nullable String hintLast;
    private @Nullable String hintFirst;
    private @Nullable String hintMiddle;
    private @Nullable String hintEmail;
    private Instant lastSeenAt;
    private boolean unsent;

    protected Identity() {}

    Identity(long registrationId, String sub, Instant now) {
        this.registrationId = registrationId;
        this.sub = sub;
        this.lastSeenAt = now;
    }

    static Identity neverSeen(long registrationId, String sub, IdentityHints hints) {
        Identity identity = new Identity(registrationId, sub, NEVER);
        identity.seen(hints, NEVER);
        return identity;
    }

    void seen(IdentityHints hints, Instant now) {
        hintLast = hints.lastName();
        hintFirst = hints.firstName();
        hintMiddle = hints.middleName();
        hintEmail = hints.email();
        // a page with five frames comes five times in a second
        if (lastSeenAt.plus(PUNCTUAL).isBefore(now)) {
            lastSeenAt = now;
        }
    }

    /** The platform tells another name; still a hint and nothing more. */
    public void called(@Nullable String lastName, @Nullable String firstName) {
        hintLast = lastName;
        hintFirst = firstName;
    }

    /** Forms of this account came too late, or the last of them is taken. */
    void offerUnsent(boolean wait) {
        unsent = wait;
    }

    boolean hasUnsent() {
        return unsent;
    }

    public void linkTo(long person) {
        personId = person;
    }

    public void unlink() {
        personId = null;
    }

    /** Whoever comes in by it is a stranger again. */
    void forget() {
        personId = null;
        seen(new IdentityHints(null, null, null, null), lastSeenAt);
    }

    public long id() {
        return id;
    }

    public String sub() {
        return sub;
    }

    public long registrationId() {
        return registrationId;
    }

    public @Nullable Long personId() {
        return personId;
    }

    /**
     * When the platform last sent someone under it, to the minute; null where it only named the
     * account.
     */
    public @Nullable Instant lastSeenAt() {
        return lastSeenAt.equals(NEVER) ? null : lastSeenAt;
    }

    public IdentityHints hints() {
        return new IdentityHints(hintLast, hintFirst, hintMiddle, hintEmail);
    }
}
