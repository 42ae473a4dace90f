package org.nastavnik.roadmap;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What came of a row, as typed. */
public class RoadMapFactForm {

    @FormParam("status")
    @DefaultValue("")
    public String status = "";

    @FormParam("doneOn")
    @DefaultValue("")
    public String doneOn = "";

    @FormParam("evidence")
    @DefaultValue("")
    @Size(max = 2000)
    public String evidence = "";

    @FormParam("reason")
    @DefaultValue("")
    @Size(max = 1000)
    public String reason = "";

    @FormParam("version")
    public long version;

    /**
     * As marked; an open row is proposed as done today.
     *
     * @param suggested evidence that the program knows, for a row without any
     */
    static RoadMapFactForm of(RoadMapItem item, String suggested, LocalDate today) {
        RoadMapItem.Fact fact = item.fact();
        RoadMapFactForm form = new RoadMapFactForm();
        form.status =
                fact.status().isOpen() ? RoadMapItem.Status.DONE.name() : fact.status().name();
        form.doneOn = Objects.requireNonNullElse(fact.doneOn(), today).toString();
        form.evidence = Objects.requireNonNullElse(fact.evidence(), suggested);
        form.reason = Objects.requireNonNullElse(fact.reason(), "");
        form.version = item.version();
        return form;
    }

    RoadMapItem.@Nullable Fact fact(LocalDate today, Problems problems) {
        RoadMapItem.Status known =
                Typed.choice(RoadMapItem.Status.class, status, "status", problems);
        LocalDate day = null;
        if (known == RoadMapItem.Status.DONE) {
            day = Typed.requiredDay(doneOn, "doneOn", problems);
            if (day != null && day.isAfter(today)) {
                problems.add("doneOn", "site.problem.future");
            }
            if (evidence.isBlank()) {
                problems.add("evidence", "roadmap.rule.noEvidence");
            }
        } else if (known == RoadMapItem.Status.CANCELLED && reason.isBlank()) {
            problems.add("reason", "roadmap.rule.noReason");
        }
        if (known == null || !problems.isEmpty()) {
            return null;
        }
        boolean cancelled = known == RoadMapItem.Status.CANCELLED;
        return new RoadMapItem.Fact(
                known,
                day,
                cancelled ? null : Typed.text(evidence),
                cancelled ? Typed.text(reason) : null);
    }
}
