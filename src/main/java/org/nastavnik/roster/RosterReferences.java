package org.nastavnik.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Lists of courses that somebody is looking at. */
@ApplicationScoped
class RosterReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("roster_preview", "personId"),
                PersonReference.moves("roster_preview_row", "personId"));
    }
}
