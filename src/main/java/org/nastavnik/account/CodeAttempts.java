package org.nastavnik.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often an account brought a code that opens nothing. In the database, so that neither a second
 * node nor a restart gives it more tries.
 */
@Entity
@Table(name = "link_code_attempts")
@NamedQuery(
        name = "CodeAttempts.sweep",
        query = "delete from CodeAttempts a where a.since < :since")
class CodeAttempts {

    static final int MOST = 5;
    static final Duration WINDOW = Duration.ofHours(1);

    @Id private long identityId;
    private int failures;
    private Instant since;

    protected CodeAttempts() {}

    CodeAttempts(long identityId, Instant now) {
        this.identityId = identityId;
        this.since = now;
    }

    boolean exhausted(Instant now) {
        return failures >= MOST && now.isBefore(until());
    }

    void failed(Instant now) {
        if (!now.isBefore(until())) {
            failures = 0;
        }
        if (failures == 0) {
            since = now;
        }
        failures++;
    }

    void forgiven() {
        failures = 0;
    }

    /** When the next try is possible. */
    Instant until() {
        return since.plus(WINDOW);
    }
}
