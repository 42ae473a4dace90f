package org.nastavnik.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All jobs with their files. Who may see one is for {@link VisibleJobs} to say. */
@ApplicationScoped
public class Jobs {

    @PersistenceContext EntityManager entities;

    Job add(Job job) {
        entities.persist(job);
        entities.flush();
        return job;
    }

    Job byId(long id) {
        return Optional.ofNullable(entities.find(Job.class, id))
                .orElseThrow(() -> new JobNotFound(id));
    }

    /** Nobody else begins or ends it meanwhile. */
    Job locked(long id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new JobNotFound(id));
    }

    Optional<Job> open(String kind, long subjectId) {
        return entities.createNamedQuery("Job.open", Job.class)
                .setParameter("key", Job.openKey(kind, subjectId))
                .getResultStream()
                .findFirst();
    }

    /** Newest first. The caller has found the subject, so he may see it. */
    public List<Job> about(String kind, long subjectId) {
        return entities.createNamedQuery("Job.about", Job.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(20)
                .getResultList();
    }

    /** False where another attempt has taken the job over. */
    boolean progress(long id, int attempt, int done, int total) {
        return entities.createNamedQuery("Job.progress")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("id", id)
                        .setParameter("attempt", attempt)
                        .executeUpdate()
                == 1;
    }

    void add(JobPiece piece) {
        entities.persist(piece);
        entities.flush();
        // else a long file would gather in the session
        entities.clear();
    }

    void forgetPiecesBefore(long id, int attempt) {
        entities.createNamedQuery("JobPiece.forget")
                .setParameter("job", id)
                .setParameter("attempt", attempt)
                .executeUpdate();
    }

    Optional<byte[]> piece(Job job, int no) {
        return entities.createNamedQuery("JobPiece.content", byte[].class)
                .setParameter("job", job.id())
                .setParameter("attempt", job.attempt())
                .setParameter("no", no)
                .getResultStream()
                .findFirst();
    }
}
