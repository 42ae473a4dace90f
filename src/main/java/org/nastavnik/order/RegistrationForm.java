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

/** Number and date from the paper book. */
public class RegistrationForm {

    @FormParam("number")
    @DefaultValue("")
    @NotBlank
    @Size(max = 20)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    /** The order of dates is broken, and the one who types knows it. */
    @FormParam("confirmed")
    @DefaultValue("")
    public String confirmed = "";

    @Nullable Registration registration(LocalDate today, Problems problems) {
        LocalDate day = Typed.requiredDay(date, "date", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("date", "site.problem.future");
        }
        return day == null || !problems.isEmpty() ? null : new Registration(number.strip(), day);
    }

    boolean isConfirmed() {
        return Typed.text(confirmed) != null;
    }
}
