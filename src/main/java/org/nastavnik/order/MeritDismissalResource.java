package org.nastavnik.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** The school rewards in its own way: the program reminds no more. */
@Path("s/{launch}/rewards/merits/{merit}/dismissal")
public class MeritDismissalResource {

    @Inject Merits merits;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response dismiss(@PathParam("merit") long id) {
        current.require(Role.CURATOR);
        years.requireWorking(current.schoolId());
        merits.byId(id, current.schoolId()).dismiss(schools.today());
        audit.write(current.personId(), current.schoolId(), "MERIT_DISMISSED", "merit:" + id);
        return redirects.to("rewards");
    }
}
