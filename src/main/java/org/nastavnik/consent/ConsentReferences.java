package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Subjects and signers; who brought a scan stays as it was written. */
@ApplicationScoped
class ConsentReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("consent", "personId"),
                PersonReference.moves("consent", "representativeId"),
                PersonReference.moves("consent", "withdrawnBy"),
                PersonReference.moves("consent_signer", "personId"),
                PersonReference.stays("signed_scan", "broughtBy"));
    }
}
