package org.nastavnik.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;

/** Long work is asked for. Asked twice, it is the same job while it lasts. */
@ApplicationScoped
public class StartJob {

    @Inject Jobs jobs;
    @Inject NodeOfJobs node;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @param schoolId null for the methodical centre's
     */
    public Job start(LongWork work, long subjectId, @Nullable Long schoolId) {
        Optional<Job> open = jobs.open(work.kind(), subjectId);
        if (open.isPresent()) {
            return open.get();
        }
        Job job =
                jobs.add(
                        new Job(
                                work.kind(),
                                subjectId,
                                schoolId,
                                current.personId(),
                                clock.instant()));
        node.offer(job.id());
        audit.write(current.personId(), schoolId, "JOB_STARTED", "job:" + job.id());
        return job;
    }
}
