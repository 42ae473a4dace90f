package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.system.AskedOnce;

/** The programme years of all schools. A year of which nobody has written yet is a draft. */
@ApplicationScoped
public class ProgrammeYears {

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;
    @Inject Schools schools;

    public Optional<ProgrammeYear> find(long schoolId, SchoolYear year) {
        return once
                .of(
                        List.of("programme year", schoolId, year),
                        () ->
                                entities.createNamedQuery("ProgrammeYear.one", ProgrammeYear.class)
                                        .setParameter("school", schoolId)
                                        .setParameter("year", year.startYear())
                                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<ProgrammeYear> of(long schoolId) {
        return entities.createNamedQuery("ProgrammeYear.ofSchool", ProgrammeYear.class)
                .setParameter("school", schoolId)
                .getResultList();
    }

    /** For reading: where nothing is kept yet, what holds without it. */
    public ProgrammeYear of(long schoolId, SchoolYear year) {
        return find(schoolId, year).orElseGet(() -> new ProgrammeYear(schoolId, year));
    }

    /** For writing; two who come first at once wait here for one another. */
    ProgrammeYear touched(long schoolId, SchoolYear year) {
        return find(schoolId, year).orElseGet(() -> first(schoolId, year));
    }

    private ProgrammeYear first(long schoolId, SchoolYear year) {
        hold(schoolId);
        return find(schoolId, year).orElseGet(() -> add(new ProgrammeYear(schoolId, year)));
    }

    /** Until the end of the transaction nobody else begins or first touches a year there. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    private ProgrammeYear add(ProgrammeYear year) {
        entities.persist(year);
        entities.flush();
        return year;
    }

    /** Every act that changes what belongs to the year passes here first. */
    public void requireOpen(long schoolId, SchoolYear year) {
        find(schoolId, year).ifPresent(ProgrammeYear::requireOpen);
        requireWorking(schoolId);
    }

    /** Enough for what the school keeps from year to year; an archived one only reads. */
    public void requireWorking(long schoolId) {
        LocalDate archived = schools.byId(schoolId).archivedOn();
        if (archived != null && !schools.today().isBefore(archived)) {
            throw new RuleBroken("school.rule.archived");
        }
    }

    /** As {@link #requireOpen(long, SchoolYear)}, for the year of today. */
    public void requireOpen(long schoolId) {
        requireOpen(schoolId, SchoolYear.of(schools.today()));
    }

    /** The order on introducing or continuing the programme was registered. */
    public void activate(long schoolId, SchoolYear year, long orderId) {
        touched(schoolId, year).activateBy(orderId);
    }

    /** That order was cancelled or registered by mistake; another order's year stays active. */
    public void undoActivation(long schoolId, SchoolYear year, long orderId) {
        find(schoolId, year).ifPresent(known -> known.undoActivationBy(orderId));
    }

    /** The first unit has finished its work. */
    public void unitCompleted(long schoolId, SchoolYear year) {
        find(schoolId, year).ifPresent(ProgrammeYear::complete);
    }

    /** Acts of region and town for preambles of the year's orders; "" for none. */
    public String regionalBasis(long schoolId, SchoolYear year) {
        return find(schoolId, year).map(ProgrammeYear::regionalBasis).orElse("");
    }
}
