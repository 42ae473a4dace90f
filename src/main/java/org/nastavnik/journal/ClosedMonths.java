package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.SchoolYear;

/** Months of journals that were ever closed. */
@ApplicationScoped
public class ClosedMonths {

    @PersistenceContext EntityManager entities;

    void add(ClosedMonth month) {
        entities.persist(month);
    }

    List<ClosedMonth> of(MentoringUnit unit) {
        return entities.createNamedQuery("ClosedMonth.ofUnit", ClosedMonth.class)
                .setParameter("school", unit.schoolId())
                .setParameter("unit", unit.id())
                .getResultList();
    }

    List<ClosedMonth> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("ClosedMonth.ofSchool", ClosedMonth.class)
                .setParameter("school", schoolId)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList();
    }

    Optional<ClosedMonth> find(MentoringUnit unit, YearMonth month) {
        return of(unit).stream().filter(known -> known.is(month)).findFirst();
    }

    /** Nothing may be added to the journal on that day. */
    public boolean isClosed(MentoringUnit unit, LocalDate day) {
        return find(unit, YearMonth.from(day)).filter(ClosedMonth::isClosed).isPresent();
    }
}
