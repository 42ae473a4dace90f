package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Redirects;

/** An author agrees to be named in what goes to the methodical centre, or thinks better of it. */
@Path("s/{launch}/practices/{id}/consents")
public class PracticeConsentsResource {

    @Inject VisiblePractices visible;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response agree(
            @PathParam("id") long id,
            @FormParam("person") long personId,
            @FormParam("agreed") @Nullable String agreed) {
        Practice practice = forPerson(id, personId);
        if (agreed == null) {
            throw new RuleBroken("compendium.rule.tickConsent");
        }
        practice.consent(personId, current.personId(), schools.today());
        log("PRACTICE_CONSENT_GIVEN", practice);
        return redirects.to("practices/" + id);
    }

    @POST
    @Path("withdrawal")
    @AlsoInArchive("a consent is taken back whenever its giver wants")
    @Transactional
    public Response withdraw(@PathParam("id") long id, @FormParam("person") long personId) {
        Practice practice = forPerson(id, personId);
        practice.withdrawConsent(personId);
        log("PRACTICE_CONSENT_WITHDRAWN", practice);
        return redirects.to("practices/" + id);
    }

    /** For oneself, or for another by the curator who holds the signed paper. */
    private Practice forPerson(long id, long personId) {
        Practice practice = visible.byId(id);
        if (personId != current.personId()) {
            current.require(Role.CURATOR);
        }
        return practice;
    }

    private void log(String action, Practice practice) {
        audit.write(current.personId(), practice.schoolId(), action, "practice:" + practice.id());
    }
}
