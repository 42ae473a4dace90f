package org.nastavnik.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** What holds for a school whatever it is called, as typed. */
public class SchoolFactsForm {

    static final List<String> ZONES =
            List.of(
                    "Europe/Kaliningrad",
                    "Europe/Moscow",
                    "Europe/Samara",
                    "Asia/Yekaterinburg",
                    "Asia/Omsk",
                    "Asia/Novosibirsk",
                    "Asia/Tomsk",
                    "Asia/Krasnoyarsk",
                    "Asia/Irkutsk",
                    "Asia/Yakutsk",
                    "Asia/Vladivostok",
                    "Asia/Magadan",
                    "Asia/Kamchatka");

    private static final String ADDRESS_OF_PAGE = "(https?://\\S+)?";

    @FormParam("city")
    @DefaultValue("")
    @NotBlank
    @Size(max = 100)
    public String city = "";

    @FormParam("address")
    @DefaultValue("")
    @Size(max = 300)
    public String address = "";

    @FormParam("inn")
    @DefaultValue("")
    public String inn = "";

    @FormParam("ogrn")
    @DefaultValue("")
    public String ogrn = "";

    @FormParam("site")
    @DefaultValue("")
    @Size(max = 300)
    @Pattern(regexp = ADDRESS_OF_PAGE, message = "{school.problem.url}")
    public String site = "";

    @FormParam("vkUrl")
    @DefaultValue("")
    @Size(max = 300)
    @Pattern(regexp = ADDRESS_OF_PAGE, message = "{school.problem.url}")
    public String vkUrl = "";

    @FormParam("timeZone")
    @DefaultValue("")
    @NotBlank
    public String timeZone = "";

    @FormParam("version")
    public long version;

    static SchoolFactsForm of(School school) {
        SchoolFacts facts = school.facts();
        SchoolFactsForm form = new SchoolFactsForm();
        form.city = facts.city();
        form.address = Objects.requireNonNullElse(facts.address(), "");
        form.inn = Objects.requireNonNullElse(facts.inn(), "");
        form.ogrn = Objects.requireNonNullElse(facts.ogrn(), "");
        form.site = Objects.requireNonNullElse(facts.site(), "");
        form.vkUrl = Objects.requireNonNullElse(facts.vkUrl(), "");
        form.timeZone = facts.timeZone().getId();
        form.version = school.version();
        return form;
    }

    @Nullable SchoolFacts facts(Problems problems) {
        String number = RegisterNumbers.inn(Objects.requireNonNullElse(inn, ""), problems);
        String register = RegisterNumbers.ogrn(Objects.requireNonNullElse(ogrn, ""), problems);
        ZoneId zone = zone(problems);
        if (zone == null || !problems.isEmpty()) {
            return null;
        }
        return new SchoolFacts(
                city.strip(),
                Typed.text(address),
                number,
                register,
                Typed.text(site),
                Typed.text(vkUrl),
                zone);
    }

    private @Nullable ZoneId zone(Problems problems) {
        if (!ZONES.contains(timeZone)) {
            problems.add("timeZone", "site.problem.choice");
            return null;
        }
        return ZoneId.of(timeZone);
    }
}
