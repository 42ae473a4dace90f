package org.nastavnik.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.people.Persons;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** The form of a meeting with its lists. */
@RequestScoped
class MeetingFormPages {

    private static final int LONGEST_CHOICE = 90;

    @Inject MeetingDrafts drafts;
    @Inject TypicalTopics topics;
    @Inject UnitNames names;
    @Inject Persons persons;

    MeetingFormPage page(
            MentoringUnit unit,
            @Nullable MeetingEntry entry,
            MeetingForm form,
            MeetingFormPage.Hints hints,
            Problems problems) {
        Long named = entry == null ? null : entry.notes().planItemId();
        return new MeetingFormPage(
                names.line(unit),
                entry == null ? null : entry.id(),
                form,
                problems,
                hints,
                MeetingKinds.all().stream().map(k -> new Option(k.code(), k.title())).toList(),
                Arrays.stream(WorkFormat.values())
                        .map(format -> new Option(format.name(), format.journalText()))
                        .toList(),
                words(MeetingKinds.arrangements()),
                words(MeetingKinds.activities()),
                unit.kind() == MentoringUnit.Kind.PAIR ? List.of() : mentees(unit),
                topics.of(unit, form.kind),
                drafts.openItems(unit, named).stream().map(MeetingFormPages::lent).toList(),
                entry == null && drafts.mayRepeat(unit));
    }

    private static MeetingFormPage.Lent lent(PlanItem item) {
        String content = item.terms().content();
        return new MeetingFormPage.Lent(
                String.valueOf(item.id()),
                content.length() <= LONGEST_CHOICE
                        ? content
                        : content.substring(0, LONGEST_CHOICE - 1) + "…",
                MeetingForm.topicOf(item),
                item.terms().result());
    }

    private static List<Option> words(List<String> words) {
        return words.stream().map(word -> new Option(word, word)).toList();
    }

    /** All who were ever in the group: an entry may be about an earlier day. */
    private List<Option> mentees(MentoringUnit unit) {
        return unit.memberships().stream()
                .filter(m -> m.role() == MemberRole.MENTEE)
                .map(m -> m.personId())
                .distinct()
                .map(id -> new Option(String.valueOf(id), persons.known(id).name().full()))
                .toList();
    }
}
