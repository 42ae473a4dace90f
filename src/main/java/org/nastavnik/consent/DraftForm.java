package org.nastavnik.consent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Which papers to lay out for whom. */
public class DraftForm {

    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("person")
    public List<String> persons = List.of();

    @FormParam("purpose")
    @DefaultValue("")
    @Size(max = 1000)
    public String purpose = "";

    @FormParam("validTo")
    @DefaultValue("")
    public String validTo = "";

    @FormParam("resources")
    @DefaultValue("")
    @Size(max = 2000)
    public String resources = "";

    List<Long> chosen() {
        return persons.stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /** Null and problems where it cannot be. */
    DraftConsents.@Nullable Wish wish(LocalDate today, Problems problems) {
        ConsentKind known = Typed.choice(ConsentKind.class, kind, "kind", problems);
        LocalDate last = Typed.day(validTo, "validTo", problems);
        List<String> addresses = Typed.lines(resources);
        if (last != null && last.isBefore(today)) {
            problems.add("validTo", "consent.problem.past");
        }
        if (chosen().isEmpty()) {
            problems.add("persons", "consent.problem.nobody");
        }
        if (known != null && known.isPublic()) {
            resources(addresses, problems);
        }
        return known == null || !problems.isEmpty()
                ? null
                : new DraftConsents.Wish(known, Typed.text(purpose), last, addresses);
    }

    /** The order of Roskomnadzor wants them with their protocol, down to the page. */
    private static void resources(List<String> addresses, Problems problems) {
        if (addresses.isEmpty()) {
            problems.add("resources", "site.problem.NotBlank");
        }
        if (addresses.stream().anyMatch(address -> !address.matches("https?://\\S+"))) {
            problems.add("resources", "consent.problem.address");
        }
    }
}
