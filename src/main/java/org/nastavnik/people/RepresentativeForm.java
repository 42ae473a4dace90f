package org.nastavnik.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Who acts for a minor, as typed: somebody the school knows, or a newcomer by his name. */
public class RepresentativeForm {

    private static final String CYRILLIC = "^$|^\\p{IsCyrillic}[\\p{IsCyrillic} .’'\\-]*$";

    @FormParam("known")
    @DefaultValue("")
    @Pattern(regexp = Typed.ID, message = "{site.problem.choice}")
    public String known = "";

    @FormParam("lastName")
    @DefaultValue("")
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String lastName = "";

    @FormParam("firstName")
    @DefaultValue("")
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String firstName = "";

    @FormParam("middleName")
    @DefaultValue("")
    @Size(max = 100)
    @Pattern(regexp = CYRILLIC, message = "{people.problem.cyrillic}")
    public String middleName = "";

    @FormParam("gender")
    @DefaultValue("")
    public String gender = "";

    @FormParam("phone")
    @DefaultValue("")
    @Size(max = 60)
    public String phone = "";

    @FormParam("basis")
    @DefaultValue("")
    public String basis = "";

    @FormParam("documentText")
    @DefaultValue("")
    @Size(max = 300)
    public String documentText = "";

    /** Null and a problem where a guardian lacks his document, or fits not the age of the ward. */
    @Nullable RepresentationBasis basis(Person ward, LocalDate today, Problems problems) {
        RepresentationBasis chosen =
                Typed.choice(RepresentationBasis.class, basis, "basis", problems);
        if (chosen == null) {
            return null;
        }
        if (chosen.needsDocument() && Typed.text(documentText) == null) {
            problems.add("documentText", "people.problem.guardianDocument");
        }
        boolean child = ward.isRepresentedAloneOn(today);
        if (chosen == RepresentationBasis.GUARDIAN && !child
                || chosen == RepresentationBasis.TRUSTEE && child) {
            problems.add("basis", "people.problem.guardianAge");
        }
        return chosen;
    }

    /** A newcomer; null and problems where the name is not complete. */
    @Nullable Person newcomer(long schoolId, LocalDate today, Problems problems) {
        if (Typed.text(lastName) == null) {
            problems.add("lastName", "site.problem.NotBlank");
        }
        if (Typed.text(firstName) == null) {
            problems.add("firstName", "site.problem.NotBlank");
        }
        Gender chosen = Typed.choice(Gender.class, gender, "gender", problems);
        if (chosen == null || !problems.isEmpty()) {
            return null;
        }
        PersonName name = new PersonName(lastName, firstName, Typed.text(middleName));
        Person person = new Person(name, chosen, today);
        person.affiliate(new Affiliation(schoolId, AffiliationKind.PARENT, null, today));
        person.contacts(Typed.text(phone), null);
        return person;
    }
}
