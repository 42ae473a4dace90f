package org.nastavnik.pairing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;

/** What a unit works on, as typed. */
public class DirectionForm {

    static final int LONGEST = 300;

    @FormParam("direction")
    @DefaultValue("")
    @Size(max = LONGEST)
    public String direction = "";

    @FormParam("version")
    public long version;

    static DirectionForm of(MentoringUnit unit) {
        DirectionForm form = new DirectionForm();
        form.direction = Objects.requireNonNullElse(unit.direction(), "");
        form.version = unit.version();
        return form;
    }
}
