package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What a mentee wishes to see in the plan, as typed. */
public class PlanProposalForm {

    @FormParam("content")
    @DefaultValue("")
    @NotBlank
    @Size(max = 2000)
    public String content = "";

    @FormParam("result")
    @DefaultValue("")
    @Size(max = 1000)
    public String result = "";
}
