package org.nastavnik.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who is named in publications. */
@ApplicationScoped
class EventReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.keepsOne("publication_person", "personId", "publicationId"));
    }
}
