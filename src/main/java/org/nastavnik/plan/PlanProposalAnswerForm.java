package org.nastavnik.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a wish does not go into the plan, as typed. */
public class PlanProposalAnswerForm {

    @FormParam("answer")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String answer = "";
}
