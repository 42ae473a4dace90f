package org.nastavnik.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** Conclusions and proposals of a stage, one paragraph a line. */
public class ConclusionsForm {

    @FormParam("version")
    public long version;

    @FormParam("conclusions")
    @DefaultValue("")
    @NotBlank
    @Size(max = 20000)
    public String conclusions = "";

    @FormParam("proposals")
    @DefaultValue("")
    @Size(max = 20000)
    public String proposals = "";
}
