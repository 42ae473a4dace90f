package org.nastavnik.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the audit log without a database. */
public final class AuditFixtures {

    private AuditFixtures() {}

    public static AuditEntry act(
            long id,
            String at,
            @Nullable Long person,
            @Nullable Long school,
            String action,
            @Nullable String subject) {
        AuditEntry entry = new AuditEntry(Instant.parse(at), person, school, action, subject);
        entry.id = id;
        return entry;
    }
}
