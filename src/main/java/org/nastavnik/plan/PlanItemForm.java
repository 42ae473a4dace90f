package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A row of the plan as typed. */
public class PlanItemForm {

    @FormParam("competence")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String competence = "";

    @FormParam("content")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String content = "";

    @FormParam("deadlineText")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String deadlineText = "";

    @FormParam("deadlineTo")
    @DefaultValue("")
    public String deadlineTo = "";

    @FormParam("format")
    @DefaultValue("")
    public String format = "";

    @FormParam("result")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String result = "";

    @FormParam("mentees")
    public List<Long> mentees = List.of();

    @FormParam("version")
    public long version;

    static PlanItemForm of(PlanItem item) {
        PlanItem.Terms terms = item.terms();
        PlanItemForm form = new PlanItemForm();
        form.competence = terms.competence();
        form.content = terms.content();
        form.deadlineText = terms.deadlineText();
        form.deadlineTo = terms.deadlineTo() == null ? "" : terms.deadlineTo().toString();
        form.format = terms.format() == null ? "" : terms.format().name();
        form.result = terms.result();
        form.mentees = List.copyOf(terms.mentees());
        form.version = item.version();
        return form;
    }

    PlanItem.@Nullable Terms terms(Problems problems) {
        LocalDate last = Typed.day(deadlineTo, "deadlineTo", problems);
        WorkFormat known = Typed.choice(WorkFormat.class, format, "format", problems);
        if (!problems.isEmpty()) {
            return null;
        }
        return new PlanItem.Terms(
                competence.strip(),
                content.strip(),
                deadlineText.strip(),
                last,
                known,
                result.strip(),
                Set.copyOf(mentees));
    }
}
