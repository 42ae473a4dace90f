package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** «Выдвижение»: the director puts a mentor of the school forward. */
@Path("s/{launch}/portfolio/{id}/nomination")
public class PortfolioNominationResource {

    @Inject VisiblePortfolios visible;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response nominate(@PathParam("id") long id) {
        current.require(Role.DIRECTOR);
        Portfolio portfolio = visible.byId(id);
        if (visible.mayNominate(portfolio)) {
            portfolio.nominate(current.personId(), schools.today());
            audit.write(
                    current.personId(),
                    portfolio.schoolId(),
                    "PORTFOLIO_NOMINATED",
                    "portfolio:" + id);
        }
        return redirects.to("portfolio/" + id);
    }
}
