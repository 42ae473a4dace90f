package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The days that schools and the city have set themselves, and with them the working days. */
@ApplicationScoped
public class WorkingCalendar {

    @PersistenceContext EntityManager entities;

    public WorkingDays of(long schoolId) {
        Map<LocalDate, Boolean> own = new LinkedHashMap<>();
        known(schoolId).stream()
                .sorted(Comparator.comparingLong(CalendarDay::schoolId))
                .forEach(day -> own.put(day.onDay(), day.worked()));
        return new WorkingDays(own);
    }

    /** The city's days and the school's own. */
    List<CalendarDay> known(long schoolId) {
        return entities.createNamedQuery("CalendarDay.of", CalendarDay.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** What is set again is changed. */
    void set(long schoolId, LocalDate onDay, boolean worked, String note) {
        known(schoolId).stream()
                .filter(day -> day.schoolId() == schoolId && day.onDay().equals(onDay))
                .findFirst()
                .ifPresentOrElse(
                        day -> day.become(worked, note),
                        () -> entities.persist(new CalendarDay(schoolId, onDay, worked, note)));
    }

    /** Nothing happens to what is gone already, or is another's. */
    void forget(long schoolId, long id) {
        known(schoolId).stream()
                .filter(day -> day.schoolId() == schoolId && day.id() == id)
                .forEach(entities::remove);
    }
}
