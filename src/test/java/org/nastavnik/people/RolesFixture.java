package org.nastavnik.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Roles without a database. */
public final class RolesFixture {

    private RolesFixture() {}

    /** Everybody holds that role in that school. */
    public static RoleAssignments held(Role role, long school) {
        return new RoleAssignments() {
            @Override
            public List<RoleAssignment> of(long personId) {
                return List.of(new RoleAssignment(personId, role, school, LocalDate.EPOCH));
            }

            @Override
            public List<RoleAssignment> of(Collection<Long> persons) {
                return persons.stream().flatMap(id -> of((long) id).stream()).toList();
            }
        };
    }
}
