package org.nastavnik.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation to register one platform: made by an administrator, good once, for seven days. */
@Entity
@Table(name = "lti_registration_link")
@NamedQuery(
        name = "RegistrationLink.use",
        query =
                "update RegistrationLink l set l.used = true, l.usedAt = :now"
                        + " where l.tokenHash = :hash and l.used = false"
                        + " and l.withdrawnAt is null and l.expiresAt > :now")
@NamedQuery(
        name = "RegistrationLink.newest",
        query = "select l from RegistrationLink l order by l.id desc")
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
    private @Nullable Instant madeAt;
    private @Nullable String purpose;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long registrationId;

    enum State {
        UNUSED,
        USED,
        FAILED,
        EXPIRED,
        WITHDRAWN
    }

    protected RegistrationLink() {}

    RegistrationLink(
            String tokenHash,
            long madeBy,
            String purpose,
            boolean innerNetwork,
            Instant madeAt,
            Instant expiresAt) {
        this.purpose = purpose.isBlank() ? null : purpose.strip();
        this.madeAt = madeAt;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.innerNetwork = innerNetwork;
        this.expiresAt = expiresAt;
    }

    /** Used and without a registration: the platform's answers were not as they must be. */
    State state(Instant now) {
        if (used) {
            return registrationId == null ? State.FAILED : State.USED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? State.UNUSED : State.EXPIRED;
    }

    void withdraw(Instant now) {
        if (!used && withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    void became(long registration) {
        registrationId = registration;
    }

    long id() {
        return id;
    }

    @Nullable String purpose() {
        return purpose;
    }

    @Nullable Instant madeAt() {
        return madeAt;
    }

    @Nullable Instant usedAt() {
        return usedAt;
    }

    @Nullable Long registrationId() {
        return registrationId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    long madeBy() {
        return madeBy;
    }

    boolean innerNetwork() {
        return innerNetwork;
    }
}
