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

/** A row of the road map as typed. */
public class RoadMapRowForm {

    @FormParam("section")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String section = "";

    @FormParam("part")
    @DefaultValue("")
    @Size(max = 1000)
    public String part = "";

    @FormParam("content")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String content = "";

    @FormParam("deadlineText")
    @DefaultValue("")
    @Size(max = 200)
    public String deadlineText = "";

    @FormParam("deadlineTo")
    @DefaultValue("")
    public String deadlineTo = "";

    @FormParam("result")
    @DefaultValue("")
    @Size(max = 2000)
    public String result = "";

    @FormParam("indicator")
    @DefaultValue("")
    @Size(max = 1000)
    public String indicator = "";

    @FormParam("responsible")
    @DefaultValue("")
    @Size(max = 1000)
    public String responsible = "";

    @FormParam("version")
    public long version;

    static RoadMapRowForm of(RoadMapItem item) {
        RoadMapItem.Terms terms = item.terms();
        RoadMapRowForm form = new RoadMapRowForm();
        form.section = terms.section();
        form.part = Objects.requireNonNullElse(terms.part(), "");
        form.content = terms.content();
        form.deadlineText = terms.deadlineText();
        form.deadlineTo = terms.deadlineTo() == null ? "" : terms.deadlineTo().toString();
        form.result = Objects.requireNonNullElse(terms.result(), "");
        form.indicator = Objects.requireNonNullElse(terms.indicator(), "");
        form.responsible = String.join("\n", terms.responsible());
        form.version = item.version();
        return form;
    }

    RoadMapItem.@Nullable Terms terms(SchoolYear year, Problems problems) {
        LocalDate last = Typed.day(deadlineTo, "deadlineTo", problems);
        if (last != null && !year.contains(last)) {
            problems.add("deadlineTo", "roadmap.problem.outsideYear", year.slashed());
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return new RoadMapItem.Terms(
                section.strip(),
                lines(part),
                String.join("\n", Typed.lines(content)),
                deadlineText.isBlank() && last != null
                        ? RoadMapWords.by(last)
                        : deadlineText.strip(),
                last,
                lines(result),
                lines(indicator),
                Typed.lines(responsible));
    }

    /** Browsers send other line ends than tables keep. */
    private static @Nullable String lines(String typed) {
        return Typed.text(String.join("\n", Typed.lines(typed)));
    }
}
