package org.nastavnik.journal;

import java.util.List;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.site.Problems;

/**
 * One entry with what was confirmed and what it said before.
 *
 * @param confirmed who and when, "" while nobody has
 * @param venue "" at school
 * @param duration in minutes, "" where not written down
 */
public record MeetingPage(
        UnitLine unit,
        JournalPage.Row row,
        String mentor,
        String duration,
        String venue,
        String confirmed,
        String feedback,
        List<Former> former,
        boolean mayConfirm,
        boolean mayCorrect,
        MeetingConfirmationForm form,
        Problems problems) {

    /** What stood there until a correction. */
    public record Former(
            String until,
            String date,
            String topic,
            String content,
            String result,
            String feedback,
            String reason) {}
}
