package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why the plan goes back to the mentor, as typed. */
public class PlanReturnForm {

    @FormParam("remark")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String remark = "";

    @FormParam("version")
    public long version;
}
