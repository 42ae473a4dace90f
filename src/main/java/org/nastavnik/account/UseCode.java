package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.contest.AcceptInvitation;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityLinked;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/**
 * Links the account of the launch to the person whom the code was made for. A wrong code, a used
 * one and one that is too old are told in the same words, and too many of them close the door for
 * an hour.
 */
@ApplicationScoped
class UseCode {

    @Inject LinkCodes codes;
    @Inject Attempts attempts;
    @Inject Identities identities;
    @Inject Persons persons;
    @Inject RoleAssignments assignments;
    @Inject Belonging belonging;
    @Inject AcceptInvitation invitations;
    @Inject AuditLog audit;
    @Inject Event<IdentityLinked> linked;
    @Inject Clock clock;

    /**
     * @return whether the account belongs to a person now
     */
    boolean use(long identityId, String typed, Problems problems) {
        Identity identity = identities.held(identityId);
        Instant now = clock.instant();
        CodeAttempts tries = attempts.of(identityId, now);
        if (!tries.exhausted(now) && comesIn(identity, typed, problems)) {
            if (problems.isEmpty()) {
                tries.forgiven();
            }
            return problems.isEmpty();
        }
        if (identity.personId() != null && codes.exists(typed)) {
            return true;
        }
        if (tries.exhausted(now)) {
            problems.add("code", "account.problem.tooMany", CodeAttempts.MOST);
            return false;
        }
        LinkCode code = open(identity, typed);
        if (code == null) {
            tries.failed(now);
            audit.write(null, null, "CODE_REFUSED", "identity:" + identityId);
            problems.add("code", "account.problem.code");
            return false;
        }
        tries.forgiven();
        code.useFor(identityId, now);
        link(identity, code);
        return true;
    }

    /** A code of a jury is told from others even where he must not come in by it. */
    private boolean comesIn(Identity identity, String typed, Problems problems) {
        try {
            return invitations.accept(identity, typed);
        } catch (RuleBroken broken) {
            problems.add("code", broken);
            return true;
        }
    }

    private @Nullable LinkCode open(Identity identity, String typed) {
        return identity.personId() == null
                ? codes.open(typed).filter(this::staysInItsSchool).orElse(null)
                : null;
    }

    /** Since the code was made, the person may have become somebody elsewhere, or have left. */
    private boolean staysInItsSchool(LinkCode code) {
        Person person = persons.known(code.personId());
        return !person.isMerged()
                && person.affiliationIn(code.schoolId()).isPresent()
                && belonging.onlyTo(code.schoolId(), person);
    }

    private void link(Identity identity, LinkCode code) {
        long person = code.personId();
        identity.linkTo(person);
        Role role = code.role();
        if (role != null && assignments.of(person).isEmpty()) {
            assignments.assign(person, role, code.schoolId());
        }
        linked.fire(new IdentityLinked(identity.id(), person));
        audit.write(person, code.schoolId(), "CODE_USED", "identity:" + identity.id());
    }
}
