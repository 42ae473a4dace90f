package org.nastavnik.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One act, written in the transaction of the act itself and never changed. */
@Entity
@Table(name = "audit_entry")
@NamedQuery(
        name = "AuditEntry.ofSchool",
        query = "select a from AuditEntry a where a.schoolId = :school order by a.id desc")
@NamedQuery(
        name = "AuditEntry.byIds",
        query = "select a from AuditEntry a where a.id in :ids order by a.id desc")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;
    @Nullable Long personId;
    @Nullable Long schoolId;
    String action;
    @Nullable String subject;

    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            @Nullable Long personId,
            @Nullable Long schoolId,
            String action,
            @Nullable String subject) {
        this.at = at;
        this.personId = personId;
        this.schoolId = schoolId;
        this.action = action;
        this.subject = subject;
    }

    public String action() {
        return action;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Null for what the program did by itself or for nobody known. */
    public @Nullable Long personId() {
        return personId;
    }

    public @Nullable Long schoolId() {
        return schoolId;
    }

    public @Nullable String subject() {
        return subject;
    }
}
