package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;

/**
 * The tasks that the current person may see: curator and director those of the school with
 * everybody's work, a mentor those asked of him with his own.
 */
@RequestScoped
class VisibleTasks {

    @Inject TrainingTasks tasks;
    @Inject MentorSchool school;
    @Inject CurrentPerson current;
    @Inject ProgrammeYears years;

    void requireReader() {
        current.require(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    }

    /** Not yours is not found. */
    TrainingTask byId(long id) {
        requireReader();
        return readable(tasks.byId(id, current.schoolId()));
    }

    private TrainingTask readable(TrainingTask task) {
        if (!seesSchool() && (task.isWithdrawn() || !asksMe(task))) {
            throw new TrainingTaskNotFound(task.id());
        }
        return task;
    }

    /** For the curator who looks at it to reword it. */
    TrainingTask written(long id) {
        current.require(Role.CURATOR);
        return tasks.byId(id, current.schoolId());
    }

    TrainingTask toChange(long id) {
        return open(written(id));
    }

    private TrainingTask open(TrainingTask task) {
        years.requireOpen(task.schoolId(), task.year());
        return task;
    }

    /** For the curator who decides about somebody's work; nobody decides about his own. */
    TrainingTask decided(long id, long personId) {
        current.require(Role.CURATOR);
        TrainingTask task = open(tasks.held(id, current.schoolId()));
        requireAsked(task, personId);
        if (personId == current.personId()) {
            throw new RuleBroken("training.rule.own");
        }
        return task;
    }

    void requireAsked(TrainingTask task, long personId) {
        if (!school.asks(personId, task.schoolId(), task.year())) {
            throw new TrainingTaskNotFound(task.id());
        }
    }

    /** For the mentor who writes about it. */
    TrainingTask answered(long id) {
        requireReader();
        TrainingTask task = open(tasks.held(id, current.schoolId()));
        requireAsked(task, current.personId());
        return task;
    }

    /** Asked of me; the withdrawn are asked of nobody. */
    List<TrainingTask> mine() {
        return school.asks(current.personId(), current.schoolId(), school.year())
                ? tasks.standing(current.schoolId(), school.year())
                : List.of();
    }

    boolean asksMe(TrainingTask task) {
        return school.asks(current.personId(), task.schoolId(), task.year());
    }

    boolean seesSchool() {
        return current.is(Role.CURATOR) || current.is(Role.DIRECTOR);
    }
}
