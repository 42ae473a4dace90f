package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nastavnik.school.School;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.system.AskedOnce;

/** All pairs and groups, school by school. */
@ApplicationScoped
public class Units {

    /**
     * «П-03» is a pair, «Г-01» a group: letters of the school's papers, the same in all languages.
     */
    static final String PAIR_LETTER = "\u041f";

    static final String GROUP_LETTER = "\u0413";

    @PersistenceContext EntityManager entities;
    @Inject AskedOnce once;

    MentoringUnit add(MentoringUnit unit) {
        entities.persist(unit);
        entities.flush();
        return unit;
    }

    public MentoringUnit byId(long id, long schoolId) {
        return find(id, schoolId).orElseThrow(() -> new UnitNotFound(id));
    }

    /** As {@link #byId} for many at once, by their codes. */
    public List<MentoringUnit> byIds(Collection<Long> ids, long schoolId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<MentoringUnit> found =
                entities.createNamedQuery("MentoringUnit.byIds", MentoringUnit.class)
                        .setParameter("school", schoolId)
                        .setParameter("ids", ids)
                        .getResultList();
        for (Long id : ids) {
            if (found.stream().noneMatch(unit -> unit.id() == id)) {
                throw new UnitNotFound(id);
            }
        }
        return found;
    }

    public Optional<MentoringUnit> find(long id, long schoolId) {
        return Optional.ofNullable(entities.find(MentoringUnit.class, id))
                .filter(unit -> unit.schoolId() == schoolId);
    }

    public List<MentoringUnit> of(long schoolId, SchoolYear year) {
        return once.of(
                List.of("units", schoolId, year),
                () ->
                        entities.createNamedQuery("MentoringUnit.ofYear", MentoringUnit.class)
                                .setParameter("school", schoolId)
                                .setParameter("year", year.startYear())
                                .getResultList());
    }

    /** Units in which the person is or was a member. */
    public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
        return once.of(
                List.of("units of a person", personId, schoolId, year),
                () ->
                        entities.createNamedQuery("MentoringUnit.ofPerson", MentoringUnit.class)
                                .setParameter("person", personId)
                                .setParameter("school", schoolId)
                                .setParameter("year", year.startYear())
                                .getResultList());
    }

    Optional<MentoringUnit> ofMembership(long id, long schoolId) {
        return entities.createNamedQuery("MentoringUnit.ofMembership", MentoringUnit.class)
                .setParameter("school", schoolId)
                .setParameter("membership", id)
                .getResultStream()
                .findFirst();
    }

    /** Of all years. */
    List<MentoringUnit> completed(long schoolId) {
        return entities.createNamedQuery("MentoringUnit.inState", MentoringUnit.class)
                .setParameter("school", schoolId)
                .setParameter("state", MentoringUnit.State.COMPLETED)
                .getResultList();
    }

    /** Of all schools: those whose state or mentor a mere day can change. */
    List<MentoringUnit> changingByDay() {
        return entities.createNamedQuery("MentoringUnit.changingByDay", MentoringUnit.class)
                .setParameter("ended", MentoringUnit.State.ENDED)
                .getResultList();
    }

    /** Units in which both are or were members. */
    List<MentoringUnit> together(long schoolId, long one, long other) {
        return entities.createNamedQuery("MentoringUnit.together", MentoringUnit.class)
                .setParameter("school", schoolId)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    /**
     * «П-03», «Г-01»: the next free code of the year; the letters are the school's own. Two who
     * write a unit at once wait here for one another.
     */
    String nextCode(long schoolId, SchoolYear year, String letter) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
        int last =
                of(schoolId, year).stream()
                        .map(MentoringUnit::code)
                        .filter(code -> code.startsWith(letter + "-"))
                        .mapToInt(code -> Integer.parseInt(code.substring(letter.length() + 1)))
                        .max()
                        .orElse(0);
        return "%s-%02d".formatted(letter, last + 1);
    }
}
