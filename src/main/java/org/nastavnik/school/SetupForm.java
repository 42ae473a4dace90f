package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;

/** The municipality and the person who sets it up. */
public class SetupForm {

    @FormParam("municipality")
    @NotBlank
    @Size(max = 200)
    public String municipality = "";

    @FormParam("centre")
    @NotBlank
    @Size(max = 300)
    public String centre = "";

    @FormParam("lastName")
    @NotBlank
    @Size(max = 100)
    public String lastName = "";

    @FormParam("firstName")
    @NotBlank
    @Size(max = 100)
    public String firstName = "";

    @FormParam("middleName")
    @Size(max = 100)
    public String middleName = "";

    @FormParam("gender")
    @NotBlank
    public String gender = "";
}
