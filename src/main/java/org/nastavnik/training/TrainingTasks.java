package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.School;
import org.nastavnik.shared.SchoolYear;

/** The tasks of all schools. */
@ApplicationScoped
class TrainingTasks {

    @PersistenceContext EntityManager entities;

    TrainingTask add(TrainingTask task) {
        entities.persist(task);
        entities.flush();
        return task;
    }

    TrainingTask byId(long id, long schoolId) {
        return ofSchool(entities.find(TrainingTask.class, id), id, schoolId);
    }

    /** For one who writes about it: two at once wait here for one another. */
    TrainingTask held(long id, long schoolId) {
        return ofSchool(
                entities.find(TrainingTask.class, id, LockModeType.PESSIMISTIC_WRITE),
                id,
                schoolId);
    }

    private static TrainingTask ofSchool(@Nullable TrainingTask task, long id, long schoolId) {
        return Optional.ofNullable(task)
                .filter(found -> found.schoolId() == schoolId)
                .orElseThrow(() -> new TrainingTaskNotFound(id));
    }

    /** Two curators who add a task at once, or one who presses twice, wait here. */
    void hold(long schoolId) {
        entities.find(School.class, schoolId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The task without a school in between: for grade books, never for an id that came from an
     * address.
     */
    Optional<TrainingTask> known(long id) {
        return Optional.ofNullable(entities.find(TrainingTask.class, id));
    }

    /** By deadline; the withdrawn among them. */
    List<TrainingTask> ofYear(long schoolId, SchoolYear year) {
        return entities.createNamedQuery("TrainingTask.ofYear", TrainingTask.class)
                .setParameter("school", schoolId)
                .setParameter("year", year.startYear())
                .getResultList();
    }

    List<TrainingTask> standing(long schoolId, SchoolYear year) {
        return ofYear(schoolId, year).stream().filter(task -> !task.isWithdrawn()).toList();
    }
}
