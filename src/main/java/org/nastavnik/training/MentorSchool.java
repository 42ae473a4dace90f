package org.nastavnik.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.place.GradedKind.Done;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Of whom the tasks of a school are asked, and how far they have come. */
@ApplicationScoped
public class MentorSchool {

    @Inject TrainingTasks tasks;
    @Inject TaskWorks works;
    @Inject Bases bases;
    @Inject Schools schools;
    @Inject Event<WorkMoved> moved;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    /** Mentors of the year whom no order has released, in the order of the base. */
    List<Long> asked(long schoolId, SchoolYear year) {
        return bases.mentors(schoolId, year).stream()
                .filter(MentorProfile::isOffered)
                .map(MentorProfile::personId)
                .distinct()
                .toList();
    }

    boolean asks(long personId, long schoolId, SchoolYear year) {
        return bases.mentor(personId, schoolId, year).filter(MentorProfile::isOffered).isPresent();
    }

    /** Works of the year that wait for the curator. */
    public long waiting(long schoolId) {
        return works.of(tasks.standing(schoolId, year()), schoolId).stream()
                .filter(work -> work.state() == TaskWork.State.HANDED_IN)
                .count();
    }

    /** How many tasks the mentor still has to hand in. */
    public long open(long personId, long schoolId) {
        if (!asks(personId, schoolId, year())) {
            return 0;
        }
        List<TrainingTask> asked = tasks.standing(schoolId, year());
        long closed =
                works.of(asked, schoolId, personId).stream()
                        .filter(work -> !work.state().isOpen())
                        .count();
        return asked.size() - closed;
    }

    /** Of at least one task. */
    Done done(Collection<TrainingTask> asked, long schoolId, long personId) {
        return new Done(
                (int)
                        works.of(asked, schoolId, personId).stream()
                                .filter(work -> work.state() == TaskWork.State.ACCEPTED)
                                .count(),
                asked.size());
    }

    /** A task that comes or goes moves the share of everybody of whom it is asked. */
    void tellAll(TrainingTask task) {
        asked(task.schoolId(), task.year()).forEach(this::tell);
    }

    void tell(long personId) {
        moved.fire(new WorkMoved(TrainingPlaces.CODE, personId));
    }
}
