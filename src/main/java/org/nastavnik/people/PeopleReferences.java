package org.nastavnik.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Names and roles are sorted out by {@link Person} and {@link RoleAssignments} themselves. */
@ApplicationScoped
class PeopleReferences implements PersonReferences {

    @Override
    public List<PersonReference> columns() {
        return List.of(
                PersonReference.moves("identity", "personId"),
                PersonReference.moves("personal_token", "personId"),
                PersonReference.moves("affiliation", "personId"),
                PersonReference.moves("role_assignment", "personId"),
                PersonReference.moves("person", "mergedInto"),
                PersonReference.keepsOne("legal_representative", "wardId", "schoolId", "personId"),
                PersonReference.keepsOne("legal_representative", "personId", "schoolId", "wardId"),
                PersonReference.stays("person_name", "personId"),
                PersonReference.stays("person_name_form", "personId"),
                PersonReference.stays("audit_entry", "personId"));
    }
}
