package org.nastavnik.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** Jobs that the current person may see: of his school, or of the centre that he works in. */
@RequestScoped
class VisibleJobs {

    @Inject Jobs jobs;
    @Inject @Any Instance<LongWork> works;
    @Inject CurrentPerson current;

    /** Not yours is not found. */
    Job byId(long id) {
        Job job = jobs.byId(id);
        boolean here =
                job.schoolId() == null
                        || current.chosenSchool().filter(job.schoolId()::equals).isPresent();
        if (!here || !mayRead(work(job).readers(), current.roles())) {
            throw new JobNotFound(id);
        }
        return job;
    }

    private static boolean mayRead(Set<Role> readers, Set<Role> held) {
        return readers.stream().anyMatch(held::contains);
    }

    LongWork work(Job job) {
        return works.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new JobNotFound(job.id()));
    }
}
