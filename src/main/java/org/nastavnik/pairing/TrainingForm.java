package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A training that a mentor has passed, as typed. */
public class TrainingForm {

    private static final int MOST_HOURS = 1000;

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("heldOn")
    @DefaultValue("")
    public String heldOn = "";

    @FormParam("trainingHours")
    @DefaultValue("")
    public String trainingHours = "";

    @FormParam("certificate")
    @DefaultValue("")
    @Size(max = 100)
    public String certificate = "";

    /** The form read; null with problems added where it cannot be. */
    @Nullable MentorTraining training(LocalDate today, Problems problems) {
        LocalDate day = Typed.requiredDay(heldOn, "heldOn", problems);
        if (day != null && day.isAfter(today)) {
            problems.add("heldOn", "site.problem.future");
        }
        Integer hours = Typed.number(trainingHours, "trainingHours", problems);
        if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
            problems.add("trainingHours", "pairing.problem.hours", MOST_HOURS);
        }
        return day == null || !problems.isEmpty()
                ? null
                : new MentorTraining(title.strip(), day, hours, Typed.text(certificate));
    }
}
