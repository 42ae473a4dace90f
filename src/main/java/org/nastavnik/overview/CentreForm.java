package org.nastavnik.overview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** The card of the methodical centre as typed. */
public class CentreForm {

    @FormParam("founder")
    @DefaultValue("")
    @Size(max = 500)
    public String founder = "";

    @FormParam("fullName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 500)
    public String fullName = "";

    @FormParam("shortName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String shortName = "";

    @FormParam("address")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String address = "";

    @FormParam("townGen")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String townGen = "";

    @FormParam("headPost")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String headPost = "";

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
    public String gender = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static CentreForm of(CentreCard card) {
        CentreCard.Facts facts = card.facts();
        CentreForm form = new CentreForm();
        form.founder = Objects.requireNonNullElse(facts.founder(), "");
        form.fullName = facts.fullName();
        form.shortName = facts.shortName();
        form.address = facts.address();
        form.townGen = facts.townGen();
        form.headPost = facts.headPost();
        form.lastName = facts.head().lastName();
        form.firstName = facts.head().firstName();
        form.middleName = Objects.requireNonNullElse(facts.head().middleName(), "");
        form.gender = facts.gender().name();
        form.version = String.valueOf(card.version());
        return form;
    }

    CentreCard.@Nullable Facts facts(Problems problems) {
        Gender known = Typed.choice(Gender.class, gender, "gender", problems);
        return known == null || !problems.isEmpty()
                ? null
                : new CentreCard.Facts(
                        Typed.text(founder),
                        fullName.strip(),
                        shortName.strip(),
                        address.strip(),
                        townGen.strip(),
                        headPost.strip(),
                        new PersonName(lastName, firstName, Typed.text(middleName)),
                        known);
    }
}
