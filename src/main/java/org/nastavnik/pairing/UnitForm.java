package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A pair or group as the curator types it. */
public class UnitForm {

    @FormParam("form")
    @DefaultValue("")
    @NotBlank
    public String form = "";

    @FormParam("mentor")
    @DefaultValue("")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String mentor = "";

    @FormParam("mentees")
    public List<Long> mentees = List.of();

    @FormParam("direction")
    @DefaultValue("")
    @Size(max = 300)
    public String direction = "";

    @FormParam("goal")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String goal = "";

    @FormParam("from")
    @DefaultValue("")
    @NotBlank
    public String from = "";

    @FormParam("to")
    @DefaultValue("")
    @NotBlank
    public String to = "";

    /** The curator knows that a mentee has a mentor in this form already. */
    @FormParam("secondMentor")
    public boolean secondMentor;

    MentoringUnit.@Nullable Terms terms(Problems problems) {
        LocalDate first = Typed.day(from, "from", problems);
        LocalDate last = Typed.day(to, "to", problems);
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            problems.add("to", "pairing.problem.endBeforeStart");
            return null;
        }
        return new MentoringUnit.Terms(
                form, Typed.text(direction), goal.strip(), new Period(first, last));
    }
}
