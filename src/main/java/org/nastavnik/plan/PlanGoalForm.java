package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The line «Цель реализации целевой модели наставничества…» as typed. */
public class PlanGoalForm {

    @FormParam("goal")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String goal = "";

    @FormParam("version")
    public long version;
}
