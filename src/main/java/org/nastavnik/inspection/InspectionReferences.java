package org.nastavnik.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who had the service check itself. */
@ApplicationScoped
class InspectionReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.stays("lti_self_check", "madeBy"));
    }
}
