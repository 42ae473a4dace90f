package org.nastavnik.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.nastavnik.site.Typed;

/** A consent taken back, as the curator enters it. */
public class WithdrawalForm {

    @FormParam("withdrawnOn")
    @DefaultValue("")
    public String withdrawnOn = "";

    @FormParam("by")
    @DefaultValue("")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String by = "";

    @FormParam("ground")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String ground = "";

    @FormParam("version")
    public long version;
}
