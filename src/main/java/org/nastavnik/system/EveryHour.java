package org.nastavnik.system;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** On each node; what two of them sweep at once is gone all the same. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EveryHour {

    private static final Logger LOG = Logger.getLogger(EveryHour.class.getName());

    @Inject SweepExpired expired;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void sweep() {
        try {
            expired.sweep();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, "what has expired stays for another hour", away);
        }
    }
}
