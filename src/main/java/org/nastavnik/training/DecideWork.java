package org.nastavnik.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;

/** The curator's word about a work: kept in the audit log and told to grade books. */
@RequestScoped
class DecideWork {

    @Inject TaskWorks works;
    @Inject MentorSchool school;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    TaskWork workOf(TrainingTask task, long person) {
        return works.of(task, person).orElseGet(() -> new TaskWork(task, person));
    }

    void accept(TaskWork work, @Nullable String note) {
        work.accept(note, current.personId(), clock.instant());
        decided(work, "TRAINING_ACCEPTED");
    }

    void giveBack(TaskWork work, String remark) {
        work.giveBack(remark, current.personId(), clock.instant());
        decided(work, "TRAINING_RETURNED");
    }

    private void decided(TaskWork work, String action) {
        works.add(work);
        audit.write(
                current.personId(),
                work.schoolId(),
                action,
                "training-task:" + work.taskId() + " person:" + work.personId());
        school.tell(work.personId());
    }
}
