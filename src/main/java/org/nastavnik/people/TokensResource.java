package org.nastavnik.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.View;

/** A personal token for programs of the person; shown once. */
@AlsoInArchive("keys of his own")
@Path("s/{launch}/tokens")
public class TokensResource {

    @Inject PersonalTokens tokens;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    public View explain() {
        current.personId();
        return View.of("people/token", new TokenPage(null));
    }

    @POST
    @Transactional
    public View issue() {
        audit.write(current.personId(), null, "TOKEN_ISSUED", "person:" + current.personId());
        return View.of("people/token", new TokenPage(tokens.issue(current.personId())));
    }
}
