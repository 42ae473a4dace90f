package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Whose scores go to a grade book: of two accounts each keeps its own. */
@ApplicationScoped
class GradebookReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("grade_score", "personId"),
                PersonReference.moves("grade_moved_work", "personId"));
    }
}
