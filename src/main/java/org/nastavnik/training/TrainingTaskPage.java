package org.nastavnik.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param mayWrite the curator, who rewords and withdraws
 * @param mine null where the task is not asked of the one who looks
 * @param works of everybody of whom it is asked, for those who see the school
 */
public record TrainingTaskPage(
        long id,
        String title,
        List<String> description,
        String due,
        @Nullable String link,
        @Nullable Integer hours,
        boolean withdrawn,
        boolean seesSchool,
        boolean mayWrite,
        @Nullable Mine mine,
        List<Work> works,
        Problems problems) {

    /**
     * @param kept what was written in another window meanwhile
     * @param version that the form brings back
     */
    public record Mine(
            String state,
            boolean mayWrite,
            @Nullable String remark,
            @Nullable String note,
            List<String> answer,
            AnswerForm form,
            long version,
            @Nullable String kept) {}

    public record Work(long personId, String mentor, String state, String handedInAt) {}
}
