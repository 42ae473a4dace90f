package org.nastavnik.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who let schools replace a template. */
@ApplicationScoped
class DeskReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.moves("template_permission", "givenBy"));
    }
}
