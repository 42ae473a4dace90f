package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What mentors made of their tasks. */
@ApplicationScoped
class TaskWorks {

    @PersistenceContext EntityManager entities;

    TaskWork add(TaskWork work) {
        entities.persist(work);
        return work;
    }

    /** Those handed in first stand first. */
    List<TaskWork> of(Collection<TrainingTask> tasks, long schoolId) {
        return tasks.isEmpty()
                ? List.of()
                : entities.createNamedQuery("TaskWork.ofTasks", TaskWork.class)
                        .setParameter("school", schoolId)
                        .setParameter("tasks", ids(tasks))
                        .getResultList();
    }

    List<TaskWork> of(Collection<TrainingTask> tasks, long schoolId, long personId) {
        return tasks.isEmpty()
                ? List.of()
                : entities.createNamedQuery("TaskWork.ofPerson", TaskWork.class)
                        .setParameter("school", schoolId)
                        .setParameter("tasks", ids(tasks))
                        .setParameter("person", personId)
                        .getResultList();
    }

    Optional<TaskWork> of(TrainingTask task, long personId) {
        return of(List.of(task), task.schoolId(), personId).stream().findFirst();
    }

    private static List<Long> ids(Collection<TrainingTask> tasks) {
        return tasks.stream().map(TrainingTask::id).toList();
    }
}
