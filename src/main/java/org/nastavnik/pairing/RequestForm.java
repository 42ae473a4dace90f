package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** A mentee's request as typed. */
public class RequestForm {

    @FormParam("person")
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
