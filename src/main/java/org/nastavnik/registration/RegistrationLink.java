package org.nastavnik.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** An invitation to register one platform: made by an administrator, good once, for seven days. */
@Entity
@Table(name = "lti_registration_link")
@NamedQuery(
        name = "RegistrationLink.use",
        query =
                "update RegistrationLink l set l.used = true"
                        + " where l.tokenHash = :hash and l.used = false and l.expiresAt > :now")
@NamedQuery(
        name = "RegistrationLink.byHash",
        query = "select l from RegistrationLink l where l.tokenHash = :hash")
class RegistrationLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;
    private long madeBy;
    private boolean innerNetwork;
    private boolean used;
    private Instant expiresAt;

    protected RegistrationLink() {}

    RegistrationLink(String tokenHash, long madeBy, boolean innerNetwork, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.innerNetwork = innerNetwork;
        this.expiresAt = expiresAt;
    }

    long madeBy() {
        return madeBy;
    }

    boolean innerNetwork() {
        return innerNetwork;
    }
}
