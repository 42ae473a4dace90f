package org.nastavnik.job;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Ui;

/**
 * A job before the eyes of who asked for it.
 *
 * @param share percent done; null while nobody can tell
 * @param failure what went wrong, in words
 * @param reference by which the log tells more
 * @param back the page of the subject
 */
public record JobPage(
        long id,
        String kind,
        String state,
        boolean going,
        @Nullable Integer share,
        int done,
        int total,
        String askedAt,
        String endedAt,
        @Nullable String fileName,
        String size,
        @Nullable String sha256,
        @Nullable String failure,
        @Nullable String reference,
        String back) {

    static JobPage of(Job job, String back, Ui ui) {
        String key = job.failureKey();
        return new JobPage(
                job.id(),
                job.kind(),
                job.state().name(),
                !job.hasEnded(),
                job.totalSteps() == 0 ? null : 100 * job.doneSteps() / job.totalSteps(),
                job.doneSteps(),
                job.totalSteps(),
                ui.time(job.askedAt()),
                ui.time(job.endedAt()),
                job.fileName(),
                ui.t("job.size", (job.fileSize() + 1023) / 1024),
                job.sha256(),
                key == null ? null : ui.t(key, job.failureArgument()),
                job.reference(),
                back);
    }
}
