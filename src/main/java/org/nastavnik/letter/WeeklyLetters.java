package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.nastavnik.school.Schools;
import org.nastavnik.system.HourPassed;

/** Who was thought of in which week. */
@ApplicationScoped
class WeeklyLetters {

    private static final int WEEKS_KEPT = 8;

    @PersistenceContext EntityManager entities;

    /** Of two nodes that write to the same person at once the second waits here and is refused. */
    WeeklyLetter claim(WeeklyLetter letter) {
        entities.persist(letter);
        entities.flush();
        return letter;
    }

    Set<Long> thoughtOf(long schoolId, LocalDate week) {
        return Set.copyOf(
                entities.createNamedQuery("WeeklyLetter.ofWeek", Long.class)
                        .setParameter("school", schoolId)
                        .setParameter("week", week)
                        .getResultList());
    }

    void sweep(@Observes HourPassed hour) {
        LocalDate today = LocalDate.ofInstant(hour.now(), Schools.ZONE);
        entities.createNamedQuery("WeeklyLetter.sweep")
                .setParameter("before", today.minusWeeks(WEEKS_KEPT))
                .executeUpdate();
    }
}
