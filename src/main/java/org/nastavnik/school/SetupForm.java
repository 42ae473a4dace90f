package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The municipality and the person who sets it up. */
public class SetupForm {

    @FormParam("municipality")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String municipality = "";

    @FormParam("centre")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String centre = "";

    @FormParam("lastName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String lastName = "";

    @FormParam("firstName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String firstName = "";

    @FormParam("middleName")
    @DefaultValue("")
    @Size(max = 100)
    public String middleName = "";

    @FormParam("gender")
    @DefaultValue("")
    @NotBlank
    public String gender = "";
}
