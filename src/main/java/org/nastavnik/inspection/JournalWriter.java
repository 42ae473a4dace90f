package org.nastavnik.inspection;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nastavnik.platform.CallLog;
import org.nastavnik.platform.ServiceCalled;

/**
 * Brings what was noted into the database, apart from launches and calls: neither waits for it, and
 * a database that is away costs rows of a journal, nothing else.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalWriter {

    private static final Logger LOG = Logger.getLogger(JournalWriter.class.getName());
    private static final int BETWEEN_SWEEPS = 1_000;

    @Inject VerdictLog verdicts;
    @Inject CallLog calls;
    @Inject WriteJournals journals;
    @Inject LaunchCounters counters;

    private int sinceSweep;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void everyOtherSecond() {
        flush();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        guarded(journals::sweep, 0);
    }

    /** Also before a page shows the journals, so that it shows the launch of a moment ago. */
    public void flush() {
        List<LaunchVerdict> judged = verdicts.drain();
        List<ServiceCalled> called = calls.drain();
        if (judged.isEmpty() && called.isEmpty()) {
            return;
        }
        judged.forEach(counters::count);
        int rows = judged.size() + called.size();
        guarded(() -> journals.write(judged, called), rows);
        sinceSweep += rows;
        if (sinceSweep > BETWEEN_SWEEPS) {
            sinceSweep = 0;
            guarded(journals::sweep, 0);
        }
    }

    private static void guarded(Runnable work, int rows) {
        try {
            work.run();
        } catch (PersistenceException | TransactionalException away) {
            LOG.log(Level.WARNING, rows + " rows of the journals are lost", away);
        }
    }
}
