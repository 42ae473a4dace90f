package org.nastavnik.roadmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A row of the municipality's road map as typed. */
public class CityRowForm {

    @FormParam("content")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String content = "";

    @FormParam("deadline")
    @DefaultValue("")
    @Size(max = 200)
    public String deadline = "";

    @FormParam("deadlineTo")
    @DefaultValue("")
    public String deadlineTo = "";

    @FormParam("responsible")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String responsible = "";

    @FormParam("doneOn")
    @DefaultValue("")
    public String doneOn = "";

    @FormParam("evidence")
    @DefaultValue("")
    @Size(max = 2000)
    public String evidence = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static CityRowForm of(CityRow row) {
        CityRow.Terms terms = row.terms();
        CityRowForm form = new CityRowForm();
        form.content = terms.content();
        form.deadline = terms.deadline();
        form.deadlineTo = terms.deadlineTo() == null ? "" : terms.deadlineTo().toString();
        form.responsible = String.join("\n", terms.responsible());
        form.doneOn = row.doneOn() == null ? "" : row.doneOn().toString();
        form.evidence = Objects.requireNonNullElse(row.evidence(), "");
        form.version = String.valueOf(row.version());
        return form;
    }

    CityRow.@Nullable Terms terms(SchoolYear year, Problems problems) {
        LocalDate last = Typed.day(deadlineTo, "deadlineTo", problems);
        if (last != null && !year.contains(last)) {
            problems.add("deadlineTo", "roadmap.problem.outsideYear", year.slashed());
        }
        if (deadline.isBlank() && last == null && !problems.has("deadlineTo")) {
            problems.add("deadline", "site.problem.NotBlank");
        }
        return problems.isEmpty()
                ? new CityRow.Terms(
                        String.join("\n", Typed.lines(content)),
                        deadline.isBlank()
                                ? RoadMapWords.by(Objects.requireNonNull(last))
                                : deadline.strip(),
                        last,
                        Typed.lines(responsible))
                : null;
    }

    /** Null while it is not done. */
    @Nullable LocalDate doneOn(LocalDate today, Problems problems) {
        LocalDate day = Typed.day(doneOn, "doneOn", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("doneOn", "site.problem.future");
        }
        return day;
    }
}
