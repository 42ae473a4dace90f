package org.nastavnik.roadmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Whose road map it is and by which order it stands, as typed. */
public class CityNamesForm {

    @FormParam("authority")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String authority = "";

    @FormParam("town")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String town = "";

    @FormParam("number")
    @DefaultValue("")
    @Size(max = 20)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static CityNamesForm of(CityRoadMap map) {
        CityNamesForm form = new CityNamesForm();
        form.authority = map.authority();
        form.town = map.town();
        form.version = String.valueOf(map.version());
        Registration order = map.order();
        if (order != null) {
            form.number = order.number();
            form.date = order.date().toString();
        }
        return form;
    }

    /** Null for none yet; number and date come together. */
    @Nullable Registration order(Problems problems) {
        String given = Typed.text(number);
        LocalDate day = Typed.day(date, "date", problems);
        if (given == null && day != null) {
            problems.add("number", "site.problem.NotBlank");
        }
        if (given != null && day == null && !problems.has("date")) {
            problems.add("date", "site.problem.NotBlank");
        }
        return given == null || day == null ? null : new Registration(given, day);
    }
}
