package org.nastavnik.gradebook;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every few seconds whether there is something to count or to send, one round at a time. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class GradeTimer {

    @Inject GradeRound round;

    /** Not a managed executor: Payara 6 loses a thread at each run that an EJB asked for. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        round.play();
    }
}
