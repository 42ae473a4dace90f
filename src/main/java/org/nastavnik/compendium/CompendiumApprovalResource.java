package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Redirects;

/** The director approves the compendium as it stands. */
@Path("s/{launch}/compendium/approval")
public class CompendiumApprovalResource {

    @Inject OpenCompendium open;
    @Inject CheckCompendium check;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @POST
    @Transactional
    public Response approve() {
        current.require(Role.DIRECTOR);
        Compendium compendium = open.seen();
        // practices may have changed since the curator called it ready
        if (!check.check(compendium).passes()) {
            throw new RuleBroken("compendium.rule.notReady");
        }
        compendium.approve(current.personId(), clock.instant());
        audit.write(
                current.personId(),
                compendium.schoolId(),
                "COMPENDIUM_APPROVED",
                "compendium:" + compendium.id());
        return redirects.to("compendium");
    }
}
