package org.nastavnik.journal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** One line of a mentee about the meeting. */
public class MeetingConfirmationForm {

    @FormParam("feedback")
    @DefaultValue("")
    @Size(max = 500)
    public String feedback = "";
}
