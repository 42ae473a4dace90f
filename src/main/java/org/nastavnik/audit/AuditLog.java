package org.nastavnik.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.system.InstantColumn;

/**
 * The audit log. Joins the transaction of the act: an act that rolls back leaves no row. Every act
 * writes here, so the row is a bare statement (ADR 24).
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            "INSERT INTO audit_entry (at, personId, schoolId, action, subject)"
                    + " VALUES (?, ?, ?, ?, ?)";

    @PersistenceContext EntityManager entities;
    @Inject Clock clock;

    /**
     * @param action a word of the code, as {@code ORDER_REGISTERED}
     * @param subject kind and id, as {@code order:17}; never a name
     */
    public void write(
            @Nullable Long personId,
            @Nullable Long schoolId,
            String action,
            @Nullable String subject) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, InstantColumn.of(clock.instant()));
            insert.setObject(2, personId);
            insert.setObject(3, schoolId);
            insert.setString(4, action);
            insert.setString(5, subject);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    public List<AuditEntry> ofSchool(long schoolId) {
        return entities.createNamedQuery("AuditEntry.ofSchool", AuditEntry.class)
                .setParameter("school", schoolId)
                .setMaxResults(500)
                .getResultList();
    }
}
