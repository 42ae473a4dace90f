package org.nastavnik.roster;

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

/** Forgets old previews by the clock; a database that is away is swept an hour later. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PreviewSweep {

    private static final Logger LOG = Logger.getLogger(PreviewSweep.class.getName());

    @Inject ForgetPreviews forgetPreviews;

    @Schedule(hour = "*", minute = "29", persistent = false)
    void everyHour() {
        try {
            forgetPreviews.all();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, "old previews stay for an hour more", away);
        }
    }
}
