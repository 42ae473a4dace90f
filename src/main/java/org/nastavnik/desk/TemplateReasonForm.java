package org.nastavnik.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Why a template is changed, and which version the author had before his eyes. */
public class TemplateReasonForm {

    @FormParam("reason")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String reason = "";

    @FormParam("seen")
    public int seen;

    /** Hash of the file that was checked; not needed to go back. */
    @FormParam("hash")
    @DefaultValue("")
    public String hash = "";
}
