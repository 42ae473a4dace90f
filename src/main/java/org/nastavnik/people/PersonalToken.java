package org.nastavnik.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lets a program of the person call the API; kept as a hash, shown once, ends by itself. */
@Entity
@Table(name = "personal_token")
@NamedQuery(
        name = "PersonalToken.byHash",
        query = "select t from PersonalToken t where t.hash = :hash and t.expiresAt > :now")
@NamedQuery(
        name = "PersonalToken.withdraw",
        query = "delete from PersonalToken t where t.personId = :person")
class PersonalToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private String hash;
    private Instant expiresAt;

    protected PersonalToken() {}

    PersonalToken(long personId, String hash, Instant expiresAt) {
        this.personId = personId;
        this.hash = hash;
        this.expiresAt = expiresAt;
    }

    long personId() {
        return personId;
    }
}
