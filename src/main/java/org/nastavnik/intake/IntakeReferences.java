package org.nastavnik.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Files that somebody is looking through. */
@ApplicationScoped
class IntakeReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.moves("filled_file", "personId"));
    }
}
