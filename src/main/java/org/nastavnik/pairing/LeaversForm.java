package org.nastavnik.pairing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Which pupils leave, when and how. */
public class LeaversForm {

    @FormParam("persons")
    public List<Long> persons = List.of();

    @FormParam("fate")
    @DefaultValue("GRADUATED")
    public String fate = "GRADUATED";

    @FormParam("day")
    @DefaultValue("")
    public String day = "";

    /** Of the destruction of one leaver's data, as typed. */
    public String act = "";

    /** In September it comes out who went in summer. */
    private static SchoolYear formerYear(LocalDate today) {
        return new SchoolYear(SchoolYear.of(today).startYear() - 1);
    }

    LetPupilsGo.@Nullable Leave leave(long school, LocalDate today, Problems problems) {
        Departure.Fate chosen = Typed.choice(Departure.Fate.class, fate, "fate", problems);
        LocalDate last = Typed.requiredDay(day, "day", problems);
        if (persons.isEmpty()) {
            problems.add(Problems.FORM, "pairing.problem.nobodyTicked");
        }
        if (last != null && last.isAfter(today)) {
            problems.add("day", "site.problem.future");
        }
        if (last != null && last.isBefore(formerYear(today).firstDay())) {
            problems.add("day", "pairing.problem.formerYear");
        }
        return chosen == null || last == null || !problems.isEmpty()
                ? null
                : new LetPupilsGo.Leave(school, chosen, last);
    }
}
