package org.nastavnik.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Somebody would not sign, and an act was drawn up. */
public class RefusalForm {

    @FormParam("person")
    @DefaultValue("")
    public String person = "";

    @FormParam("refusedOn")
    @DefaultValue("")
    public String refusedOn = "";

    @FormParam("act")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String act = "";

    @Nullable AcquaintanceMark mark(LocalDate today, long markedBy, Problems problems) {
        LocalDate day = Typed.requiredDay(refusedOn, "refusedOn", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("refusedOn", "site.problem.future");
        }
        return day == null || !problems.isEmpty()
                ? null
                : new AcquaintanceMark(AcquaintanceMark.Way.REFUSED, day, act.strip(), markedBy);
    }

    @Nullable Long person(Problems problems) {
        Long id = Typed.id(person);
        if (id == null) {
            problems.add("person", "site.problem.choice");
        }
        return id;
    }
}
