package org.nastavnik.training;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What the curator writes when accepting, as typed. */
public class AcceptanceForm {

    @FormParam("note")
    @DefaultValue("")
    @Size(max = 300)
    public String note = "";

    @FormParam("version")
    @DefaultValue("-1")
    public long version = AnswerForm.NONE;
}
