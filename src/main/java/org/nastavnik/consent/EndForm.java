package org.nastavnik.consent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The duty after a withdrawal, done, as the curator enters it. */
public class EndForm {

    @FormParam("stopped")
    @DefaultValue("")
    public String stopped = "";

    @FormParam("destroyed")
    @DefaultValue("")
    public String destroyed = "";

    @FormParam("act")
    @DefaultValue("")
    @Size(max = 30)
    public String act = "";

    @FormParam("version")
    public long version;
}
