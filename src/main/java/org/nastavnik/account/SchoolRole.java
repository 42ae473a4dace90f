package org.nastavnik.account;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Role;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;

/** The choice of what one becomes who comes in by a code: a role in the school, never the city. */
final class SchoolRole {

    private SchoolRole() {}

    static List<Option> options(Ui ui) {
        return ui.options("people.role.", Arrays.stream(Role.values()).filter(r -> !r.municipal()));
    }

    /** Null with a problem at the field where no such role was chosen. */
    static @Nullable Role chosen(@Nullable String typed, Problems problems) {
        Role role = Typed.choice(Role.class, typed, "role", problems);
        if (role != null && role.municipal()) {
            problems.add("role", "site.problem.choice");
            return null;
        }
        return role;
    }
}
