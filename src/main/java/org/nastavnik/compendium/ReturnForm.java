package org.nastavnik.compendium;

import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Typed;

/** Remarks as the methodist types them; one at least, wherever it stands. */
public class ReturnForm {

    @FormParam("remark")
    public @Nullable String remark;

    @FormParam("RESULTS")
    public @Nullable String results;

    @FormParam("EVENTS")
    public @Nullable String events;

    @FormParam("PRACTICES")
    public @Nullable String practices;

    boolean isEmpty() {
        return Typed.text(remark) == null && sections().isEmpty();
    }

    /** "" where only sections are remarked on. */
    String general() {
        return Objects.requireNonNullElse(Typed.text(remark), "");
    }

    SectionRemarks sections() {
        return new SectionRemarks(Typed.text(results), Typed.text(events), Typed.text(practices));
    }

    /** As typed, for the form to be shown again. */
    public String typed(String section) {
        String text =
                switch (section) {
                    case "RESULTS" -> results;
                    case "EVENTS" -> events;
                    case "PRACTICES" -> practices;
                    default -> remark;
                };
        return Objects.requireNonNullElse(text, "");
    }
}
