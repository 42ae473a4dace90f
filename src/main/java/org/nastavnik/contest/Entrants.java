package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Who may take part: those who mentor, but not heads of schools and not minors. */
@ApplicationScoped
class Entrants {

    @Inject Schools schools;
    @Inject RoleAssignments assignments;

    void check(Person person, long schoolId) {
        boolean head =
                Objects.equals(schools.requisitesToday(schoolId).directorId(), person.id())
                        || assignments.holders(Role.DIRECTOR, schoolId).contains(person.id());
        check(head, person.isPupilOf(schoolId, schools.today()));
    }

    static void check(boolean head, boolean pupil) {
        if (head) {
            throw new RuleBroken("contest.rule.director");
        }
        if (pupil) {
            throw new RuleBroken("contest.rule.minor");
        }
    }
}
