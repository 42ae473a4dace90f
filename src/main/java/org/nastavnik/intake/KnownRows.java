package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.journal.MeetingNotes;
import org.nastavnik.journal.TakeMeeting;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.TakePlanRows;

/** Which rows stand in the program already, or twice in the file. */
@RequestScoped
class KnownRows {

    @Inject TakePlanRows plans;
    @Inject TakeMeeting meetings;

    Set<Long> in(FilledPaper paper, MentoringUnit unit) {
        Set<String> known = new HashSet<>(known(paper.kind(), unit));
        Set<Long> twice = new HashSet<>();
        for (FilledRow row : paper.rows()) {
            List<String> keys = keys(paper.kind(), row);
            if (!row.isAccepted() && keys.stream().anyMatch(known::contains)) {
                twice.add(row.id());
            }
            keys.stream().filter(key -> !key.startsWith("kind")).forEach(known::add);
        }
        return twice;
    }

    private Set<String> known(PaperKind kind, MentoringUnit unit) {
        Set<String> known = new HashSet<>();
        if (kind == PaperKind.PLAN) {
            for (PlanItem.Terms terms : plans.known(unit)) {
                known.add(key("row", terms.content(), terms.deadlineText()));
            }
            return known;
        }
        for (MeetingNotes notes : meetings.known(unit)) {
            known.add(key("topic", notes.date().toString(), notes.topic()));
            known.add(key("kind", notes.date().toString(), notes.kind()));
        }
        return known;
    }

    /** Two meetings of a usual kind on one day may stand in one journal, not in two. */
    private static List<String> keys(PaperKind kind, FilledRow row) {
        return kind == PaperKind.PLAN
                ? List.of(
                        key(
                                "row",
                                ForWhom.of(row.field(RowFields.CONTENT)).content(),
                                row.field(RowFields.DEADLINE)))
                : List.of(
                        key("topic", row.field(RowFields.DATE), row.field(RowFields.TOPIC)),
                        key("kind", row.field(RowFields.DATE), row.field(RowFields.KIND)));
    }

    private static String key(String what, String one, String other) {
        return what + "\n" + plain(one) + "\n" + plain(other);
    }

    private static String plain(String text) {
        return PaperWords.KNOWN.headingKey(Objects.requireNonNullElse(text, ""));
    }
}
