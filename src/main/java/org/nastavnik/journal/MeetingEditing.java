package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Reads the form of a meeting, borrows what the plan already says, and puts problems to fields. */
@RequestScoped
class MeetingEditing {

    private static final Map<String, String> FIELDS =
            Map.of(
                    "journal.rule.future", "date",
                    "journal.rule.outside", "date",
                    "journal.rule.monthClosed", "date",
                    "journal.rule.needsReason", "reason",
                    "journal.rule.parents", "parentsAgreed",
                    "journal.rule.nobodyCame", "attendees",
                    "journal.rule.stranger", "attendees");

    @Inject MeetingDrafts drafts;
    @Inject RecordMeeting record;
    @Inject Forms forms;

    /**
     * @param notes null where the form has problems
     * @param doubtful the only thing in the way is that it looks like a mistake: the same meeting
     *     is written down already, or one of a kind that is held once
     */
    record Read(@Nullable MeetingNotes notes, Problems problems, boolean doubtful) {}

    Read read(MentoringUnit unit, MeetingForm form, @Nullable MeetingEntry entry) {
        Problems problems = forms.check(form);
        if (entry != null && form.version != entry.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        PlanItem item = item(unit, form, entry, problems);
        if (item != null) {
            form.borrowFrom(item);
        }
        MeetingNotes notes = form.notes(unit, item == null ? null : item.id(), problems);
        boolean doubtful =
                notes != null
                        && !form.anyway.equals(MeetingForm.TICKED)
                        && doubts(unit, notes, entry, problems);
        return new Read(doubtful ? null : notes, problems, doubtful);
    }

    private boolean doubts(
            MentoringUnit unit,
            MeetingNotes notes,
            @Nullable MeetingEntry entry,
            Problems problems) {
        if (record.isWrittenAlready(unit, notes, entry)) {
            problems.add("anyway", "journal.problem.twice");
        } else if (record.isHeldAlready(unit, notes, entry)) {
            problems.add(
                    "anyway",
                    "journal.problem.once",
                    unit.code(),
                    MeetingKinds.byCode(notes.kind()).title());
        }
        return problems.has("anyway");
    }

    private @Nullable PlanItem item(
            MentoringUnit unit, MeetingForm form, @Nullable MeetingEntry entry, Problems problems) {
        String typed = Typed.text(form.planItem);
        if (typed == null) {
            return null;
        }
        Long named = entry == null ? null : entry.notes().planItemId();
        PlanItem found =
                drafts.openItems(unit, named).stream()
                        .filter(item -> Objects.equals(String.valueOf(item.id()), typed))
                        .findFirst()
                        .orElse(null);
        if (found == null) {
            problems.add("planItem", "site.problem.choice");
        }
        return found;
    }

    static void blame(RuleBroken broken, Problems problems) {
        problems.add(FIELDS.getOrDefault(broken.messageKey(), Problems.FORM), broken);
    }
}
