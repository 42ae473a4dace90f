package org.nastavnik.account;

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

/** Forgets old codes by the clock; a database that is away is swept an hour later. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CodeSweep {

    private static final Logger LOG = Logger.getLogger(CodeSweep.class.getName());

    @Inject ForgetCodes forgetCodes;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void everyHour() {
        try {
            forgetCodes.all();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, "old codes stay for an hour more", away);
        }
    }
}
