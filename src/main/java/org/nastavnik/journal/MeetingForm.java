package org.nastavnik.journal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.plan.PlanItem;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A meeting as the mentor types it. A box that is not ticked sends nothing, hence the defaults. */
public class MeetingForm {

    static final String TICKED = "on";

    private static final int MOST_MINUTES = 24 * 60;

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("planItem")
    @DefaultValue("")
    public String planItem = "";

    @FormParam("topic")
    @DefaultValue("")
    @Size(max = 500)
    public String topic = "";

    @FormParam("content")
    @DefaultValue("")
    @Size(max = 4000)
    public String content = "";

    @FormParam("result")
    @DefaultValue("")
    @Size(max = 2000)
    public String result = "";

    @FormParam("format")
    @DefaultValue("")
    public String format = "";

    @FormParam("arrangement")
    @DefaultValue("")
    public String arrangement = "";

    @FormParam("activity")
    @DefaultValue("")
    public String activity = "";

    @FormParam("duration")
    @DefaultValue("")
    public String duration = "";

    @FormParam("attendees")
    public List<Long> attendees = List.of();

    @FormParam("itemDone")
    @DefaultValue("")
    public String itemDone = "";

    @FormParam("anyway")
    @DefaultValue("")
    public String anyway = "";

    @FormParam("version")
    public long version;

    static MeetingForm of(MeetingNotes notes) {
        MeetingForm form = new MeetingForm();
        form.date = notes.date().toString();
        form.kind = notes.kind();
        form.planItem = notes.planItemId() == null ? "" : notes.planItemId().toString();
        form.topic = notes.topic();
        form.content = notes.content();
        form.result = notes.result();
        form.format = notes.format().name();
        form.arrangement = notes.arrangement();
        form.activity = notes.activity();
        form.duration = notes.durationMin() == null ? "" : notes.durationMin().toString();
        form.attendees = List.copyOf(notes.attendees());
        return form;
    }

    /** A row of the plan lends its words to fields that were left empty. */
    void borrowFrom(PlanItem item) {
        topic = topic.isBlank() ? item.terms().content() : topic;
        result = result.isBlank() ? item.terms().result() : result;
    }

    public @Nullable MeetingNotes notes(
            MentoringUnit unit, @Nullable Long planItemId, Problems problems) {
        LocalDate day = Typed.requiredDay(date, "date", problems);
        WorkFormat known = Typed.choice(WorkFormat.class, format, "format", problems);
        Integer minutes = minutes(problems);
        checkLists(problems);
        require(topic, "topic", problems);
        require(content, "content", problems);
        require(result, "result", problems);
        if (day == null || known == null || !problems.isEmpty()) {
            return null;
        }
        return new MeetingNotes(
                day,
                minutes,
                kind,
                known,
                arrangement,
                activity,
                topic.strip(),
                content.strip(),
                result.strip(),
                came(unit, day),
                planItemId);
    }

    private @Nullable Integer minutes(Problems problems) {
        Integer minutes = Typed.number(duration, "duration", problems);
        if (minutes != null && (minutes < 1 || minutes > MOST_MINUTES)) {
            problems.add("duration", "journal.problem.duration");
        }
        return minutes;
    }

    private void checkLists(Problems problems) {
        if (MeetingKinds.find(kind).isEmpty()) {
            problems.add("kind", "site.problem.choice");
        }
        if (!MeetingKinds.arrangements().contains(arrangement)) {
            problems.add("arrangement", "site.problem.choice");
        }
        if (!MeetingKinds.activities().contains(activity)) {
            problems.add("activity", "site.problem.choice");
        }
    }

    private static void require(String text, String field, Problems problems) {
        if (text.isBlank()) {
            problems.add(field, "site.problem.NotBlank");
        }
    }

    /** In a pair the one mentee came, or there was no meeting. */
    private Set<Long> came(MentoringUnit unit, LocalDate day) {
        return new LinkedHashSet<>(
                unit.kind() == MentoringUnit.Kind.PAIR ? unit.menteesOn(day) : attendees);
    }
}
