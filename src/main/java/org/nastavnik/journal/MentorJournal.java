package org.nastavnik.journal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;

/** What the mentor's journal (D18) prints, field by field as in the official form. */
public record MentorJournal(
        DeclinableName mentor,
        List<DeclinableName> mentees,
        String form,
        String direction,
        List<Meeting> meetings) {

    /**
     * One row.
     *
     * @param format «очно» or «дистанционно»
     * @param grouping «индивидуальная» or «групповая»
     * @param absent who of a group did not come, null where all came
     * @param signedOn the day of the mark «подписано в системе»; null leaves the cell to ink
     */
    public record Meeting(
            LocalDate date,
            String format,
            String grouping,
            String activity,
            String topic,
            String content,
            String result,
            @Nullable String absent,
            @Nullable LocalDate signedOn) {}
}
