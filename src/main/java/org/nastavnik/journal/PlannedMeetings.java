package org.nastavnik.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.nastavnik.pairing.MentoringUnit;

/** Meetings agreed on, school by school. */
@ApplicationScoped
public class PlannedMeetings {

    @PersistenceContext EntityManager entities;

    PlannedMeeting add(PlannedMeeting meeting) {
        entities.persist(meeting);
        entities.flush();
        return meeting;
    }

    PlannedMeeting byId(long id, MentoringUnit unit) {
        return find(id, unit).orElseThrow(() -> new MeetingNotFound(id));
    }

    Optional<PlannedMeeting> find(long id, MentoringUnit unit) {
        return Optional.ofNullable(entities.find(PlannedMeeting.class, id))
                .filter(m -> m.schoolId() == unit.schoolId() && m.unitId() == unit.id());
    }

    /** By day. */
    public List<PlannedMeeting> of(MentoringUnit unit) {
        return entities.createNamedQuery("PlannedMeeting.ofUnit", PlannedMeeting.class)
                .setParameter("school", unit.schoolId())
                .setParameter("unit", unit.id())
                .getResultList();
    }

    /** The next one that has neither been held nor dropped. */
    public Optional<PlannedMeeting> next(MentoringUnit unit) {
        return of(unit).stream().filter(PlannedMeeting::isOpen).findFirst();
    }
}
