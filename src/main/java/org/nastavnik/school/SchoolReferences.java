package org.nastavnik.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Directors of schools, and curators who ticked stages. */
@ApplicationScoped
class SchoolReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("school_requisites", "directorId"),
                PersonReference.moves("stage_tick", "personId"));
    }
}
