package org.nastavnik.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A contest as the methodist types it; the deadline is a day and a minute of the local clock. */
public class ContestForm {

    @FormParam("version")
    public long version;

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("organiser")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String organiser = "";

    @FormParam("contestYear")
    @DefaultValue("")
    @NotBlank
    public String contestYear = "";

    @FormParam("nominations")
    @DefaultValue("")
    @NotBlank
    @Size(max = 5000)
    public String nominations = "";

    @FormParam("requirements")
    @DefaultValue("")
    @Size(max = 20000)
    public String requirements = "";

    @FormParam("opensOn")
    @DefaultValue("")
    public String opensOn = "";

    @FormParam("deadlineDay")
    @DefaultValue("")
    public String deadlineDay = "";

    @FormParam("zone")
    @DefaultValue("")
    public String zone = Schools.ZONE.getId();

    /** Which shipped regulation a new contest starts from; "" for none. */
    @FormParam("template")
    @DefaultValue("")
    public String template = "";

    @FormParam("deadlineTime")
    @DefaultValue("")
    @NotBlank
    public String deadlineTime = "23:59";

    static ContestForm of(Contest contest) {
        ContestForm form = new ContestForm();
        form.version = contest.version();
        form.title = contest.title();
        form.organiser = contest.organiser();
        form.contestYear = String.valueOf(contest.contestYear());
        form.nominations = String.join("\n", contest.nominations());
        form.requirements = Objects.requireNonNullElse(contest.requirements(), "");
        form.opensOn = contest.opensOn().toString();
        form.zone = contest.zone().getId();
        var deadline = contest.deadline().atZone(contest.zone());
        form.deadlineDay = deadline.toLocalDate().toString();
        form.deadlineTime = deadline.toLocalTime().toString();
        return form;
    }

    Contest.@Nullable Terms terms(Problems problems) {
        Integer year = Typed.number(contestYear, "contestYear", problems);
        LocalDate opens = Typed.requiredDay(opensOn, "opensOn", problems);
        LocalDate day = Typed.requiredDay(deadlineDay, "deadlineDay", problems);
        LocalTime time = time(problems);
        ZoneId clock = ContestZones.chosen(zone, problems);
        List<String> names = Typed.lines(nominations);
        if (opens != null && day != null && day.isBefore(opens)) {
            problems.add("deadlineDay", "contest.problem.deadlineBeforeOpening");
        }
        if (year == null
                || opens == null
                || day == null
                || time == null
                || clock == null
                || !problems.isEmpty()) {
            return null;
        }
        return new Contest.Terms(
                title.strip(),
                organiser.strip(),
                year,
                names,
                Typed.text(requirements),
                opens,
                day.atTime(time).atZone(clock).toInstant(),
                clock);
    }

    private @Nullable LocalTime time(Problems problems) {
        try {
            return deadlineTime.isBlank() ? null : LocalTime.parse(deadlineTime.strip());
        } catch (DateTimeParseException e) {
            problems.add("deadlineTime", "contest.problem.time");
            return null;
        }
    }
}
