package org.nastavnik.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForm;

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

    /**
     * What the entries themselves do not hold.
     *
     * @param shortName puts «Иванова А.П.» to the id of a person
     * @param zone where days are reckoned
     */
    record Around(
            MentoringForm form,
            DeclinableName mentor,
            List<DeclinableName> mentees,
            LongFunction<String> shortName,
            ZoneId zone) {}

    static MentorJournal of(MentoringUnit unit, List<MeetingEntry> entries, Around around) {
        String direction = unit.direction();
        return new MentorJournal(
                around.mentor(),
                around.mentees(),
                around.form().name(),
                direction == null ? "" : direction,
                entries.stream().map(entry -> row(unit, entry, around)).toList());
    }

    private static Meeting row(MentoringUnit unit, MeetingEntry entry, Around around) {
        MeetingNotes notes = entry.notes();
        List<String> absent =
                absent(unit, notes).stream().map(id -> around.shortName().apply(id)).toList();
        return new Meeting(
                notes.date(),
                notes.format().journalText(),
                notes.arrangement(),
                notes.activity(),
                notes.topic(),
                notes.content(),
                notes.result(),
                absent.isEmpty() ? null : String.join(", ", absent),
                entry.isCopied() ? null : LocalDate.ofInstant(entry.recordedAt(), around.zone()));
    }

    /** Who of a group did not come; nobody is absent from a pair. */
    static List<Long> absent(MentoringUnit unit, MeetingNotes notes) {
        return unit.kind() == MentoringUnit.Kind.PAIR
                ? List.of()
                : unit.menteesOn(notes.date()).stream()
                        .filter(id -> !notes.attendees().contains(id))
                        .toList();
    }
}
