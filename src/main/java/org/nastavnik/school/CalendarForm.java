package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** A day that is worked or rested otherwise, as typed. */
public class CalendarForm {

    @FormParam("day")
    @DefaultValue("")
    public String day = "";

    @FormParam("worked")
    public @Nullable String worked;

    @FormParam("note")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String note = "";
}
