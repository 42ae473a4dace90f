package org.nastavnik.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who asked for a job. */
@ApplicationScoped
class JobReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.moves("job", "ownerId"));
    }
}
