package org.nastavnik.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * A row of the table as typed; a draft may still lack columns.
 *
 * @param id "" for a new row
 */
public record PlanTableRow(
        String id,
        String version,
        String competence,
        String content,
        String deadlineText,
        String deadlineTo,
        String format,
        String result) {

    static final PlanTableRow BLANK = new PlanTableRow("", "", "", "", "", "", "", "");

    static PlanTableRow of(PlanItem item) {
        PlanItemForm form = PlanItemForm.of(item);
        return new PlanTableRow(
                String.valueOf(item.id()),
                String.valueOf(item.version()),
                form.competence,
                form.content,
                form.deadlineText,
                form.deadlineTo,
                form.format,
                form.result);
    }

    boolean isNew() {
        return id.isBlank();
    }

    boolean isBlank() {
        return Stream.of(competence, content, deadlineText, deadlineTo, format, result)
                .allMatch(String::isBlank);
    }

    PlanTableRow shownAgain(long newVersion) {
        return new PlanTableRow(
                id,
                String.valueOf(newVersion),
                competence,
                content,
                deadlineText,
                deadlineTo,
                format,
                result);
    }

    /**
     * @param at what stands behind the names of this row's fields
     */
    PlanItem.@Nullable Terms terms(
            MentoringUnit unit, Set<Long> mentees, String at, Problems problems) {
        Problems own = new Problems();
        LocalDate last = Typed.day(deadlineTo, "deadlineTo" + at, own);
        RowDeadlines.check(unit, last, "deadlineTo" + at, own);
        bound(competence, 500, "competence" + at, own);
        bound(content, 2000, "content" + at, own);
        bound(deadlineText, 100, "deadlineText" + at, own);
        bound(result, 1000, "result" + at, own);
        WorkFormat known =
                format.isBlank()
                        ? null
                        : Typed.choice(WorkFormat.class, format, "format" + at, own);
        problems.addAll(own);
        return own.isEmpty()
                ? new PlanItem.Terms(
                        competence.strip(),
                        content.strip(),
                        deadlineText.strip(),
                        last,
                        known,
                        result.strip(),
                        mentees)
                : null;
    }

    private static void bound(String text, int most, String field, Problems problems) {
        if (text.length() > most) {
            problems.add(field, "site.problem.Size", most);
        }
    }
}
