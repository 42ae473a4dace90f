package org.nastavnik.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** On each node, every hour: whether the day of the letters has come is asked there. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HourOfLetters {

    private static final Logger LOG = Logger.getLogger(HourOfLetters.class.getName());

    @Inject SendLetters letters;
    @Inject LetterSettings settings;

    /** A misspelt setting is told to whoever starts the service, not to the log of a Monday. */
    @PostConstruct
    void check() {
        settings.check();
    }

    /** A timer that throws may be dropped by the server for good. */
    @Schedule(hour = "*", minute = "11", persistent = false)
    void send() {
        try {
            letters.sendDue();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "the weekly letters wait for another hour", away);
        }
    }
}
