package org.nastavnik.school;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Whom the curator takes over, and whether their consents hold on. */
public class SuccessionForm {

    private static final int LONGEST = 150;

    @FormParam("former")
    @DefaultValue("")
    public String former = "";

    @FormParam("persons")
    public List<Long> persons = List.of();

    @FormParam("consents")
    @DefaultValue("ANEW")
    public String consents = "ANEW";

    @FormParam("act")
    @DefaultValue("")
    public String act = "";

    public boolean consentsHold() {
        return consents.equals("HOLD");
    }

    /** The deed of transfer; without one consents do not hold. */
    @Nullable String deed(Problems problems) {
        if (!consentsHold()) {
            return null;
        }
        String typed = Typed.text(act);
        if (typed == null) {
            problems.add("act", "site.problem.NotBlank");
        } else if (typed.length() > LONGEST) {
            problems.add("act", "site.problem.Size", LONGEST);
        }
        return typed;
    }
}
