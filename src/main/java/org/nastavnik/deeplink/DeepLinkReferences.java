package org.nastavnik.deeplink;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who put pages into courses. */
@ApplicationScoped
class DeepLinkReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.moves("lti_course_link", "madeBy"));
    }
}
