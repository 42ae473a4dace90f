package org.nastavnik.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a course, as the platform tells: hints like everything else that it says of persons.
 */
record Roster(@Nullable String contextId, List<Member> members) {

    /**
     * @param userId the same word as {@code sub} of a launch
     * @param active the platform neither hid nor removed the member
     */
    record Member(
            String userId,
            boolean active,
            List<String> roles,
            @Nullable String name,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {}
}
