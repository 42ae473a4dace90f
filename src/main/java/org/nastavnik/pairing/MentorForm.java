package org.nastavnik.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** A mentor's profile as typed. */
public class MentorForm {

    @FormParam("person")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String person = "";

    @FormParam("form")
    @NotBlank
    public String form = "";

    @FormParam("competences")
    @Size(max = 2000)
    public String competences = "";

    @FormParam("hours")
    public String hours = "";

    @FormParam("mentees")
    @NotBlank
    public String mentees = "1";

    @FormParam("version")
    public long version;

    static MentorForm of(MentorProfile profile) {
        MentorForm form = new MentorForm();
        form.person = String.valueOf(profile.personId());
        form.form = profile.formCode();
        form.competences = Objects.requireNonNullElse(profile.competences(), "");
        form.hours = profile.hoursPerMonth() == null ? "" : profile.hoursPerMonth().toString();
        form.mentees = String.valueOf(profile.maxMentees());
        form.version = profile.version();
        return form;
    }
}
