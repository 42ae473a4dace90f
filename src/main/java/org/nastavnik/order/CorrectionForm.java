package org.nastavnik.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Number and date as the paper book has them, and why the program had others. */
public class CorrectionForm {

    @FormParam("number")
    @DefaultValue("")
    @NotBlank
    @Size(max = 20)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String reason = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static CorrectionForm of(Order order) {
        CorrectionForm form = new CorrectionForm();
        Registration given = order.registration();
        if (given != null) {
            form.number = given.number();
            form.date = given.date().toString();
        }
        form.version = String.valueOf(order.version());
        return form;
    }

    @Nullable Registration registration(LocalDate today, Problems problems) {
        LocalDate day = Typed.requiredDay(date, "date", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("date", "site.problem.future");
        }
        return day == null || !problems.isEmpty() ? null : new Registration(number.strip(), day);
    }
}
