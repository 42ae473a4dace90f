package org.nastavnik.letter;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** On each node, every hour: whether the day of the letters has come is asked there. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HourOfLetters {

    @Inject SendLetters letters;

    @Schedule(hour = "*", minute = "11", persistent = false)
    void send() {
        letters.sendDue();
    }
}
