package org.nastavnik.compendium;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Ui;

/**
 * A submitted version with its receipt, as the school sees it.
 *
 * @param sha256 in groups of eight, to be read aloud and compared
 */
public record SubmissionLine(
        long id,
        int versionNo,
        String receiptNumber,
        String submittedAt,
        String sha256,
        String state,
        @Nullable String remark,
        String decidedAt,
        long documentId) {

    static SubmissionLine of(Submission submission, Ui ui) {
        return new SubmissionLine(
                submission.id(),
                submission.versionNo(),
                submission.receiptNumber(),
                ui.time(submission.submittedAt()),
                submission.sha256().replaceAll("(.{8})", "$1 ").strip(),
                submission.state().name(),
                submission.remark(),
                ui.time(submission.decidedAt()),
                submission.documentId());
    }
}
