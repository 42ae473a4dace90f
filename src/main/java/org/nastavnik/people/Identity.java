package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
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
        name = "Identity.ofPerson",
        query = "select i from Identity i where i.personId = :person order by i.id")
public class Identity {

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

    protected Identity() {}

    Identity(long registrationId, String sub, Instant now) {
        this.registrationId = registrationId;
        this.sub = sub;
        this.lastSeenAt = now;
    }

    void seen(IdentityHints hints, Instant now) {
        hintLast = hints.lastName();
        hintFirst = hints.firstName();
        hintMiddle = hints.middleName();
        hintEmail = hints.email();
        lastSeenAt = now;
    }

    public void linkTo(long person) {
        personId = person;
    }

    public void unlink() {
        personId = null;
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

    public IdentityHints hints() {
        return new IdentityHints(hintLast, hintFirst, hintMiddle, hintEmail);
    }
}
