package org.nastavnik.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.IdentityHints;

/**
 * Who is in a course, as the platform tells: hints like everything else that it says of persons.
 */
record Roster(@Nullable String contextId, List<Member> members) {

    /**
     * @param userId the same word as {@code sub} of a launch
     * @param active the platform neither hid nor removed the member
     * @param teaches a hint only: one who may not edit the course is a learner here and a teacher
     *     at launch
     */
    record Member(String userId, boolean active, boolean teaches, IdentityHints hints) {

        Member called(IdentityHints told) {
            return new Member(userId, active, teaches, told);
        }
    }

    boolean hasNameless() {
        return members.stream().anyMatch(member -> member.hints().isNameless());
    }
}
