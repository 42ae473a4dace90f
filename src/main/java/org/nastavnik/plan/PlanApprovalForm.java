package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Number and date of the order that approves the plan, as typed. */
public class PlanApprovalForm {

    @FormParam("number")
    @DefaultValue("")
    @NotBlank
    @Size(max = 30)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("version")
    public long version;

    /** The day of the order; null and a problem where there is none or it has not come yet. */
    @Nullable LocalDate day(LocalDate today, Problems problems) {
        LocalDate day = Typed.requiredDay(date, "date", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("date", "site.problem.future");
        }
        return day;
    }
}
