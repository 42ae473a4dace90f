package org.nastavnik.compendium;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Ui;

/**
 * A submitted version with its receipt, as the school sees it.
 *
 * @param remarks by section, where there are some
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
        Map<String, String> remarks,
        String decidedAt,
        long documentId) {

    static SubmissionLine of(Submission submission, Ui ui) {
        String remark = submission.remark();
        return new SubmissionLine(
                submission.id(),
                submission.versionNo(),
                submission.receiptNumber(),
                ui.time(submission.submittedAt()),
                submission.sha256().replaceAll("(.{8})", "$1 ").strip(),
                submission.state().name(),
                remark == null || remark.isEmpty() ? null : remark,
                remarks(submission),
                ui.time(submission.decidedAt()),
                submission.documentId());
    }

    private static Map<String, String> remarks(Submission submission) {
        Map<String, String> remarks = new LinkedHashMap<>();
        for (CheckList.Section section : CheckList.Section.values()) {
            String text = submission.remarkOn(section);
            if (text != null) {
                remarks.put(section.name(), text);
            }
        }
        return remarks;
    }
}
