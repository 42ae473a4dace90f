package org.nastavnik.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.people.PersonalTokens;
import org.nastavnik.people.Persons;
import org.nastavnik.people.UnsentForms;
import org.nastavnik.shared.RuleBroken;

/**
 * Takes an account from a person: its open pages close at once, and so do the person's personal
 * keys, since whoever had the account may have made some. Nothing else of the person changes.
 */
@ApplicationScoped
public class UnlinkAccount {

    @Inject Identities identities;
    @Inject LaunchSessions sessions;
    @Inject PersonalTokens tokens;
    @Inject UnsentForms unsent;
    @Inject Persons persons;
    @Inject Belonging belonging;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    public void unlink(long identityId, long personId) {
        if (current.launch().identityId() == identityId) {
            throw new RuleBroken("account.rule.ownAccount");
        }
        if (!belonging.onlyTo(current.schoolId(), persons.known(personId))) {
            throw new RuleBroken("account.rule.elsewhereAccount");
        }
        Identity identity = identities.held(identityId);
        if (identity.personId() == null || identity.personId() != personId) {
            return;
        }
        identity.unlink();
        sessions.endAllOfIdentity(identityId);
        unsent.forgetAllOf(identityId);
        tokens.withdrawAllOf(personId);
        audit.write(
                current.personId(),
                current.schoolId(),
                "ACCOUNT_UNLINKED",
                "identity:" + identityId);
    }
}
