package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import org.nastavnik.site.Typed;

/** A mentee's request as typed. */
public class RequestForm {

    @FormParam("person")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String person = "";

    @FormParam("form")
    @NotBlank
    public String form = "";

    @FormParam("need")
    @NotBlank
    @Size(max = 2000)
    public String need = "";

    @FormParam("result")
    @Size(max = 2000)
    public String result = "";
}
