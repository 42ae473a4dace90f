package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Authors of practices, and who handed compendia over. */
@ApplicationScoped
class CompendiumReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.keepsOne("practice_author", "personId", "practiceId")
                        .keepingFilled("consentOn"),
                PersonReference.moves("practice_author", "consentBy"),
                PersonReference.moves("compendium_submission", "submittedBy"),
                PersonReference.moves("compendium_submission", "decidedBy"));
    }
}
