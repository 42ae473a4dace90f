package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Authors of practices, who is on pictures, and who brought, approved, handed over what. */
@ApplicationScoped
class CompendiumReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.keepsOne("practice_author", "personId", "practiceId")
                        .keepingFilled("consentOn"),
                PersonReference.moves("practice_author", "consentBy"),
                PersonReference.moves("compendium_submission", "submittedBy"),
                PersonReference.moves("compendium_submission", "decidedBy"),
                PersonReference.stays("compendium_attachment", "broughtBy"),
                PersonReference.keepsOne("compendium_attachment_face", "personId", "attachmentId"),
                PersonReference.moves("municipal_compendium", "compilerId"),
                PersonReference.moves("compendium", "approvedBy"));
    }
}
