package org.nastavnik.compendium;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** A general meeting as the curator types it. */
public class CompendiumItemForm {

    @FormParam("title")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String title = "";

    @FormParam("heldOn")
    @DefaultValue("")
    public String heldOn = "";

    @FormParam("place")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String place = "";

    @FormParam("attendees")
    @DefaultValue("")
    @NotBlank
    public String attendees = "";

    @FormParam("description")
    @DefaultValue("")
    @NotBlank
    @Size(max = 30000)
    public String description = "";

    @FormParam("attachments")
    @DefaultValue("")
    @Size(max = 5000)
    public String attachments = "";

    static CompendiumItemForm of(CompendiumItem item) {
        CompendiumItemForm form = new CompendiumItemForm();
        form.title = item.title();
        form.heldOn = item.heldOn().toString();
        form.place = item.place();
        form.attendees = String.valueOf(item.attendees());
        form.description = item.description();
        form.attachments = Objects.requireNonNullElse(item.attachments(), "");
        return form;
    }

    CompendiumItem.@Nullable Told told(SchoolYear year, Problems problems) {
        LocalDate day = Typed.requiredDay(heldOn, "heldOn", problems);
        Integer people = Typed.number(attendees, "attendees", problems);
        if (day != null && !year.contains(day)) {
            problems.add("heldOn", "compendium.problem.otherYear", year.slashed());
        }
        if (people != null && people < 1) {
            problems.add("attendees", "compendium.problem.attendees");
        }
        if (day == null || people == null || !problems.isEmpty()) {
            return null;
        }
        return new CompendiumItem.Told(
                title.strip(),
                day,
                place.strip(),
                people,
                description.strip(),
                Typed.text(attachments));
    }
}
