package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.shared.SchoolYear;

/** The meetings of all pairs and groups. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext EntityManager entities;

    /**
     * How often a unit has met.
     *
     * @param last the day of the last meeting
     */
    public record Tally(long count, LocalDate last) {}

    /** Of two who write at once the second waits here, and then sees what the first has written. */
    void hold(MentoringUnit unit) {
        entities.refresh(unit, LockModeType.PESSIMISTIC_WRITE);
    }

    MeetingEntry add(MeetingEntry entry) {
        entities.persist(entry);
        entities.flush();
        return entry;
    }

    public MeetingEntry byId(long id, long schoolId) {
        return Optional.ofNullable(entities.find(MeetingEntry.class, id))
                .filter(entry -> entry.schoolId() == schoolId)
                .orElseThrow(() -> new MeetingNotFound(id));
    }

    /** By date, the earliest first. */
    public List<MeetingEntry> of(MentoringUnit unit) {
        return entities.createNamedQuery("MeetingEntry.ofUnit", MeetingEntry.class)
                .setParameter("school", unit.schoolId())
                .setParameter("unit", unit.id())
                .getResultList();
    }

    public Optional<MeetingEntry> lastOf(MentoringUnit unit) {
        return of(unit).stream().reduce((earlier, later) -> later);
    }

    public long count(MentoringUnit unit) {
        return of(unit).size();
    }

    /** By date, the earliest first. */
    public List<MeetingEntry> of(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MeetingEntry.ofYear", MeetingEntry.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    public long count(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MeetingEntry.countOfYear", Long.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getSingleResult();
    }

    /** By id of the unit, how many of its meetings nobody has confirmed yet; none is not in it. */
    Map<Long, Long> waiting(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MeetingEntry.recordedByUnit", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .setParameter("state", MeetingEntry.State.RECORDED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** By id of the unit, of which kinds its meetings were; who has not met is not in it. */
    public Map<Long, Set<String>> kinds(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MeetingEntry.kinds", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** By id of the unit, with one look into the database; who has not met is not in it. */
    public Map<Long, Tally> tallies(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("MeetingEntry.countByUnit", Object[].class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new Tally((Long) row[1], (LocalDate) row[2])));
    }
}
