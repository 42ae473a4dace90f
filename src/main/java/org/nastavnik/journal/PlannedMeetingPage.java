package org.nastavnik.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param meetingId null for a new one
 * @param mayMiss its day has come
 * @param kept how it stands in the program where someone else has changed it meanwhile, else ""
 */
public record PlannedMeetingPage(
        UnitLine unit,
        @Nullable Long meetingId,
        PlannedMeetingForm form,
        List<Option> kinds,
        List<Option> formats,
        List<String> topics,
        boolean mayMiss,
        String kept,
        Problems problems) {

    public String action() {
        String planned = "units/" + unit.id() + "/journal/planned";
        return meetingId == null ? planned : planned + "/" + meetingId;
    }
}
