package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Codes that are under way. */
@ApplicationScoped
class AccountReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("link_code", "personId"),
                PersonReference.moves("link_code", "madeBy"));
    }
}
