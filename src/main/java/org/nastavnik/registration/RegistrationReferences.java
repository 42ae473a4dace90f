package org.nastavnik.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who invited platforms, and who let them in. */
@ApplicationScoped
class RegistrationReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("lti_registration_link", "madeBy"),
                PersonReference.stays("lti_registration", "invitedBy"),
                PersonReference.stays("lti_registration", "decidedBy"));
    }
}
