package org.nastavnik.plan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What came of a row, as typed. */
public class PlanFactForm {

    @FormParam("status")
    @DefaultValue("")
    public String status = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("result")
    @DefaultValue("")
    @Size(max = 1000)
    public String result = "";

    @FormParam("reason")
    @DefaultValue("")
    @Size(max = 1000)
    public String reason = "";

    @FormParam("version")
    public long version;

    /** As marked; an open row is proposed as done today. */
    static PlanFactForm of(PlanItem item, LocalDate today) {
        PlanItem.Fact fact = item.fact();
        PlanFactForm form = new PlanFactForm();
        form.status =
                fact.status() == PlanItem.Status.PLANNED
                        ? PlanItem.Status.DONE.name()
                        : fact.status().name();
        form.date = (fact.date() == null ? today : fact.date()).toString();
        form.result = fact.result() == null ? "" : fact.result();
        form.reason = fact.reason() == null ? "" : fact.reason();
        form.version = item.version();
        return form;
    }

    PlanItem.@Nullable Fact fact(LocalDate today, Problems problems) {
        PlanItem.Status known = Typed.choice(PlanItem.Status.class, status, "status", problems);
        LocalDate day = null;
        if (known == PlanItem.Status.DONE) {
            day = Typed.requiredDay(date, "date", problems);
            if (day != null && day.isAfter(today)) {
                problems.add("date", "site.problem.future");
            }
        } else if (known != PlanItem.Status.PLANNED && Typed.text(reason) == null) {
            problems.add("reason", "plan.rule.noReason");
        }
        if (known == null || !problems.isEmpty()) {
            return null;
        }
        return new PlanItem.Fact(known, day, Typed.text(result), Typed.text(reason));
    }
}
