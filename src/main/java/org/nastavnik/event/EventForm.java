package org.nastavnik.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** An event as typed. */
public class EventForm {

    private static final int MOST = 100_000;

    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("heldOn")
    @DefaultValue("")
    public String heldOn = "";

    @FormParam("place")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String place = "";

    @FormParam("attendance")
    @DefaultValue("")
    public String attendance = "";

    @FormParam("invited")
    @DefaultValue("")
    public String invited = "";

    @FormParam("description")
    @DefaultValue("")
    @Size(max = 4000)
    public String description = "";

    @FormParam("materials")
    @DefaultValue("")
    @Size(max = 4000)
    public String materials = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static EventForm of(ProgrammeEvent event) {
        ProgrammeEvent.Facts facts = event.facts();
        EventForm form = new EventForm();
        form.kind = facts.kind().name();
        form.title = facts.title();
        form.heldOn = facts.heldOn().toString();
        form.place = facts.place();
        form.attendance = Objects.toString(facts.attendance(), "");
        form.invited = Objects.toString(facts.invited(), "");
        form.description = Objects.requireNonNullElse(facts.description(), "");
        form.materials = String.join("\n", facts.materials());
        form.version = String.valueOf(event.version());
        return form;
    }

    ProgrammeEvent.@Nullable Facts facts(LocalDate today, Problems problems) {
        ProgrammeEvent.Kind what = Typed.choice(ProgrammeEvent.Kind.class, kind, "kind", problems);
        LocalDate day = Typed.requiredDay(heldOn, "heldOn", problems);
        Integer came = people(attendance, "attendance", problems);
        Integer asked = people(invited, "invited", problems);
        if (day != null && day.isAfter(today) && came != null) {
            problems.add("attendance", "event.problem.notYet");
        }
        if (came != null && asked != null && came > asked) {
            problems.add("attendance", "event.problem.moreThanInvited");
        }
        List<String> links = Links.of(materials, "materials", problems);
        return what == null || day == null || !problems.isEmpty()
                ? null
                : new ProgrammeEvent.Facts(
                        what,
                        title.strip(),
                        day,
                        place.strip(),
                        came,
                        asked,
                        Typed.text(description),
                        links);
    }

    private static @Nullable Integer people(String typed, String field, Problems problems) {
        Integer number = Typed.number(typed, field, problems);
        if (number != null && (number < 0 || number > MOST)) {
            problems.add(field, "site.problem.number");
            return null;
        }
        return number;
    }
}
