package org.nastavnik.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param entryId null for a new entry
 * @param mentees of a group, to tick who came; empty for a pair
 * @param topics to choose from instead of typing
 * @param lent by id of a plan's row: what it says of topic and result
 * @param mayRepeat there is a former meeting to take over
 */
public record MeetingFormPage(
        UnitLine unit,
        @Nullable Long entryId,
        MeetingForm form,
        Problems problems,
        Hints hints,
        List<Option> kinds,
        List<Option> formats,
        List<Option> arrangements,
        List<Option> activities,
        List<Option> mentees,
        List<String> topics,
        List<Lent> lent,
        boolean mayRepeat) {

    /** What a row of the plan lends to empty fields. */
    public record Lent(String value, String label, String topic, String result) {}

    /**
     * @param twice the same meeting is already written down: ask once more
     * @param confirmed the entry was confirmed; correcting it asks for a new confirmation
     * @param closed the entry stands in a closed month; correcting it asks for a reason
     * @param kept what stands in the program now, where it was changed meanwhile
     */
    public record Hints(
            boolean twice, boolean confirmed, boolean closed, @Nullable MeetingNotes kept) {
        static final Hints NONE = new Hints(false, false, false, null);
    }

    public String journal() {
        return "units/" + unit.id() + "/journal";
    }

    public String action() {
        return entryId == null ? journal() : journal() + "/" + entryId + "/correction";
    }
}
