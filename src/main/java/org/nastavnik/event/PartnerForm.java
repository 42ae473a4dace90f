package org.nastavnik.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A partner organisation as typed. */
public class PartnerForm {

    @FormParam("fullName")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
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

    @FormParam("inn")
    @DefaultValue("")
    @Pattern(regexp = "|\\d{10}|\\d{12}", message = "{event.problem.inn}")
    public String inn = "";

    @FormParam("ogrn")
    @DefaultValue("")
    @Pattern(regexp = "|\\d{13}|\\d{15}", message = "{event.problem.ogrn}")
    public String ogrn = "";

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

    @FormParam("headAuthority")
    @DefaultValue("")
    @Size(max = 300)
    public String headAuthority = "";

    @FormParam("purpose")
    @DefaultValue("")
    @NotBlank
    @Size(max = 1000)
    public String purpose = "";

    @FormParam("givesMentors")
    public @Nullable String givesMentors;

    @FormParam("number")
    @DefaultValue("")
    @Size(max = 30)
    public String number = "";

    @FormParam("date")
    @DefaultValue("")
    public String date = "";

    @FormParam("validTo")
    @DefaultValue("")
    public String validTo = "";

    @FormParam("version")
    @DefaultValue("")
    public String version = "";

    static PartnerForm of(PartnerOrganisation partner) {
        PartnerOrganisation.Facts facts = partner.facts();
        PartnerForm form = new PartnerForm();
        form.fullName = facts.fullName();
        form.shortName = facts.shortName();
        form.address = facts.address();
        form.inn = Objects.requireNonNullElse(facts.inn(), "");
        form.ogrn = Objects.requireNonNullElse(facts.ogrn(), "");
        form.headPost = facts.headPost();
        form.lastName = facts.head().lastName();
        form.firstName = facts.head().firstName();
        form.middleName = Objects.requireNonNullElse(facts.head().middleName(), "");
        form.gender = facts.headGender().name();
        form.headAuthority = Objects.requireNonNullElse(facts.headAuthority(), "");
        form.purpose = facts.purpose();
        form.givesMentors = facts.givesMentors() ? "yes" : null;
        Registration signed = facts.agreement();
        form.number = signed == null ? "" : signed.number();
        form.date = signed == null ? "" : signed.date().toString();
        form.validTo = Objects.toString(facts.validTo(), "");
        form.version = String.valueOf(partner.version());
        return form;
    }

    PartnerOrganisation.@Nullable Facts facts(Problems problems) {
        Gender known = Typed.choice(Gender.class, gender, "gender", problems);
        Registration agreement = agreement(problems);
        LocalDate last = Typed.day(validTo, "validTo", problems);
        if (agreement != null && last != null && last.isBefore(agreement.date())) {
            problems.add("validTo", "event.problem.endsBeforeItBegins");
        }
        return known == null || !problems.isEmpty()
                ? null
                : new PartnerOrganisation.Facts(
                        fullName.strip(),
                        shortName.strip(),
                        address.strip(),
                        Typed.text(inn),
                        Typed.text(ogrn),
                        headPost.strip(),
                        new PersonName(lastName, firstName, Typed.text(middleName)),
                        known,
                        Typed.text(headAuthority),
                        purpose.strip(),
                        givesMentors != null,
                        agreement,
                        last);
    }

    /** Number and date come together. */
    private @Nullable Registration agreement(Problems problems) {
        String given = Typed.text(number);
        LocalDate day = Typed.day(date, "date", problems);
        if (given == null && day != null) {
            problems.add("number", "site.problem.NotBlank");
        }
        if (given != null && day == null && !problems.has("date")) {
            problems.add("date", "site.problem.NotBlank");
        }
        return given == null || day == null ? null : new Registration(given, day);
    }
}
