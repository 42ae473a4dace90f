package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/**
 * The account that brings the code of a member of a jury is his. One whom the program does not know
 * becomes a person with the name that the centre has typed, of no school.
 */
@ApplicationScoped
public class AcceptInvitation {

    @Inject Jury jury;
    @Inject DealWorks works;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Schools schools;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * @return whether the code was a jury's
     * @throws RuleBroken where he is in that jury already
     */
    public boolean accept(Identity identity, String code) {
        Optional<JuryMember> invited =
                jury.invitedBy(code).filter(member -> member.mayComeIn(clock.instant()));
        invited.ifPresent(member -> letIn(identity, member));
        return invited.isPresent();
    }

    private void letIn(Identity identity, JuryMember member) {
        Long known = identity.personId();
        if (known != null && isIn(member.contestId(), known)) {
            throw new RuleBroken("contest.rule.inJuryTwice");
        }
        long person =
                known == null
                        ? persons.add(new Person(member.name(), member.gender(), schools.today()))
                                .id()
                        : known;
        identity.linkTo(person);
        assignments.assign(person, Role.EXPERT, null);
        member.comeIn(person);
        works.withdrawClose(member);
        audit.write(person, null, "JURY_JOINED", "jury member:" + member.id());
    }

    private boolean isIn(long contestId, long person) {
        return jury.ofPerson(person).stream()
                .anyMatch(member -> member.contestId() == contestId && !member.hasLeft());
    }
}
