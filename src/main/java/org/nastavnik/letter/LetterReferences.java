package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who was written to in which week. */
@ApplicationScoped
class LetterReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(PersonReference.keepsOne("weekly_letter", "personId", "schoolId", "weekOf"));
    }
}
