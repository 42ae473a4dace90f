package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Role;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** «Кто вы и из какой школы?» as typed. */
public class WhoForm {

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

    @FormParam("school")
    @DefaultValue("")
    @NotBlank
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String school = "";

    @FormParam("kind")
    @DefaultValue("")
    @NotBlank
    public String kind = "";

    @FormParam("post")
    @DefaultValue("")
    @Size(max = 200)
    public String post = "";

    @FormParam("role")
    @DefaultValue("")
    @NotBlank
    public String role = "";

    @Nullable Applicant applicant(Problems problems) {
        Gender known = Typed.choice(Gender.class, gender, "gender", problems);
        AffiliationKind what = Typed.choice(AffiliationKind.class, kind, "kind", problems);
        Role wished = Typed.choice(Role.class, role, "role", problems);
        if (wished != null && wished.municipal()) {
            problems.add("role", "site.problem.choice");
        }
        if (known == null || what == null || wished == null || !problems.isEmpty()) {
            return null;
        }
        PersonName name = new PersonName(lastName, firstName, Typed.text(middleName));
        return new Applicant(name, known, what, Typed.text(post), wished);
    }
}
