package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nastavnik.people.PersonReference;
import org.nastavnik.people.PersonReferences;

/** Who made papers and templates. */
@ApplicationScoped
class DocumentReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("generated_document", "madeBy"),
                PersonReference.moves("template_content", "broughtBy"),
                PersonReference.moves("template_version", "madeBy"));
    }
}
