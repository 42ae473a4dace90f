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
                    "journal.rule.once", "kind",
                    "journal.rule.nobodyCame", "attendees",
                    "journal.rule.stranger", "attendees");

    @Inject MeetingDrafts drafts;
    @Inject RecordMeeting record;
    @Inject Forms forms;

    /**
     * @param notes null where the form has problems
     * @param twice the only thing in the way is that the meeting is written down already
     */
    record Read(@Nullable MeetingNotes notes, Problems problems, boolean twice) {}

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
        boolean twice =
                notes != null
                        && !form.anyway.equals(MeetingForm.TICKED)
                        && record.isWrittenAlready(unit, notes, entry);
        if (twice) {
            problems.add("anyway", "journal.problem.twice");
        }
        return new Read(twice ? null : notes, problems, twice);
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
