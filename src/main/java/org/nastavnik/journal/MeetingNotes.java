package org.nastavnik.journal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.plan.WorkFormat;

/**
 * What a mentor writes down about one meeting.
 *
 * @param kind code of a {@link MeetingKind}
 * @param arrangement of one or of many, in the word of the official form
 * @param attendees mentees who came
 * @param planItemId the row of the plan that the meeting carried out
 */
public record MeetingNotes(
        LocalDate date,
        @Nullable Integer durationMin,
        String kind,
        WorkFormat format,
        String arrangement,
        String activity,
        String topic,
        String content,
        String result,
        Set<Long> attendees,
        @Nullable Long planItemId,
        Venue venue) {

    public MeetingNotes {
        attendees = Set.copyOf(attendees);
    }

    /** At school, as meetings usually are. */
    public MeetingNotes(
            LocalDate date,
            @Nullable Integer durationMin,
            String kind,
            WorkFormat format,
            String arrangement,
            String activity,
            String topic,
            String content,
            String result,
            Set<Long> attendees,
            @Nullable Long planItemId) {
        this(
                date,
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
                Venue.SCHOOL);
    }

    /** The same meeting written down twice: same day and topic, whatever it is called. */
    boolean repeats(MeetingNotes other) {
        return date.equals(other.date) && isAbout(topic, other.topic);
    }

    static boolean isAbout(String topic, String other) {
        return plain(topic).equals(plain(other));
    }

    private static String plain(String topic) {
        return topic.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
