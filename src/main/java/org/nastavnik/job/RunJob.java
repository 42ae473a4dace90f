package org.nastavnik.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.nastavnik.shared.RuleBroken;

/** Does the work of a job on this node, and writes down how it ended. */
@ApplicationScoped
class RunJob {

    private static final Logger LOG = Logger.getLogger(RunJob.class.getName());

    @Inject @Any Instance<LongWork> works;
    @Inject JobProgress progress;

    @ActivateRequestContext
    void run(long id) {
        Optional<JobProgress.Begun> begun = progress.begin(id);
        if (begun.isPresent()) {
            run(id, begun.get());
        }
    }

    private void run(long id, JobProgress.Begun begun) {
        RunningJob job = new RunningJob(id, begun, progress);
        try {
            work(begun.kind()).run(job);
            progress.finish(id, begun.attempt(), job.made());
        } catch (JobSuperseded taken) {
            LOG.log(Level.INFO, "taken over by another node: {0}", taken.getMessage());
        } catch (RuleBroken broken) {
            String argument =
                    broken.arguments().isEmpty() ? null : broken.arguments().get(0).toString();
            progress.fail(
                    id,
                    begun.attempt(),
                    new JobProgress.Failed(broken.messageKey(), argument, null));
        } catch (IOException | RuntimeException unexpected) {
            fail(id, begun, unexpected);
        }
    }

    private void fail(long id, JobProgress.Begun begun, Exception unexpected) {
        if (Thread.currentThread().isInterrupted()) {
            // the node goes down; the next one begins anew
            throw new IllegalStateException("interrupted", unexpected);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, unexpected, () -> "job " + id + " failed, reference " + reference);
        progress.fail(
                id,
                begun.attempt(),
                new JobProgress.Failed("job.failure.unexpected", null, reference));
    }

    private LongWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work " + kind));
    }
}
