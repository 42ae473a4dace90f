package org.nastavnik.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.plan.WorkFormat;

/** {@link MeetingNotes} as they are kept; who came stands in a table of its own. */
@Embeddable
public class KeptNotes {

    private LocalDate meetingDate;
    private @Nullable Integer durationMin;
    private String kind;

    @Enumerated(EnumType.STRING)
    private WorkFormat format;

    private String arrangement;
    private String activity;
    private String topic;
    private String content;
    private String result;
    private @Nullable Long planItemId;

    @Enumerated(EnumType.STRING)
    private Venue venue;

    protected KeptNotes() {}

    KeptNotes(MeetingNotes notes) {
        meetingDate = notes.date();
        durationMin = notes.durationMin();
        kind = notes.kind();
        format = notes.format();
        arrangement = notes.arrangement();
        activity = notes.activity();
        topic = notes.topic();
        content = notes.content();
        result = notes.result();
        planItemId = notes.planItemId();
        venue = notes.venue();
    }

    MeetingNotes notes(Set<Long> attendees) {
        return new MeetingNotes(
                meetingDate,
                durationMin,
                kind,
                format,
                arrangement,
                activity,
                topic,
                content,
                result,
                attendees,
                planItemId,
                venue);
    }

    LocalDate date() {
        return meetingDate;
    }
}
