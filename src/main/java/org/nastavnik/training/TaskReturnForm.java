package org.nastavnik.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a work goes back to the mentor, as typed. */
public class TaskReturnForm {

    @FormParam("remark")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String remark = "";

    @FormParam("version")
    @DefaultValue("-1")
    public long version = AnswerForm.NONE;
}
