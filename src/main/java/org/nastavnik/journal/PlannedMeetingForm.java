package org.nastavnik.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.nastavnik.plan.WorkFormat;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A meeting to come, as typed. */
public class PlannedMeetingForm {

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("time")
    @DefaultValue("")
    public String time = "";

    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("format")
    @DefaultValue("")
    public String format = "";

    @FormParam("topic")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String topic = "";

    @FormParam("outside")
    @DefaultValue("")
    public String outside = "";

    @FormParam("parentsAgreed")
    @DefaultValue("")
    public String parentsAgreed = "";

    @FormParam("anyway")
    @DefaultValue("")
    public String anyway = "";

    @FormParam("version")
    public long version;

    static PlannedMeetingForm of(PlannedMeeting meeting) {
        PlannedMeeting.Terms terms = meeting.terms();
        PlannedMeetingForm form = new PlannedMeetingForm();
        form.date = terms.date().toString();
        form.time = terms.time() == null ? "" : terms.time().toString();
        form.kind = terms.kind();
        form.format = terms.format().name();
        form.topic = terms.topic();
        form.outside = terms.venue() == Venue.SCHOOL ? "" : MeetingForm.TICKED;
        form.parentsAgreed = terms.venue() == Venue.OUTSIDE_AGREED ? MeetingForm.TICKED : "";
        form.version = meeting.version();
        return form;
    }

    PlannedMeeting.@Nullable Terms terms(LocalDate today, Problems problems) {
        LocalDate day = Typed.requiredDay(date, "date", problems);
        if (day != null && day.isBefore(today)) {
            problems.add("date", "journal.problem.past");
        }
        WorkFormat known = Typed.choice(WorkFormat.class, format, "format", problems);
        if (MeetingKinds.find(kind).isEmpty()) {
            problems.add("kind", "site.problem.choice");
        }
        LocalTime at = clock(problems);
        if (day == null || known == null || !problems.isEmpty()) {
            return null;
        }
        return new PlannedMeeting.Terms(
                day,
                at,
                kind,
                known,
                MeetingForm.venue(outside, parentsAgreed),
                topic.strip(),
                null);
    }

    private @Nullable LocalTime clock(Problems problems) {
        try {
            return time.isBlank() ? null : LocalTime.parse(time.strip());
        } catch (DateTimeParseException e) {
            problems.add("time", "journal.problem.time");
            return null;
        }
    }
}
