package org.nastavnik.consent;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.nastavnik.site.Typed;

/** A signed paper as the curator enters it. */
public class SignatureForm {

    @FormParam("day")
    @DefaultValue("")
    public String day = "";

    @FormParam("place")
    @DefaultValue("")
    @Size(max = 200)
    public String place = "";

    @FormParam("representative")
    @DefaultValue("")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String representative = "";

    @FormParam("version")
    public long version;
}
