package org.nastavnik.pairing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.site.Redirects;

/** A proposal that comes to nothing; after the order only another order ends a unit. */
@Path("s/{launch}/units/{id}/cancellation")
public class UnitCancellationResource {

    @Inject VisibleUnits visible;
    @Inject CancelUnit cancel;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response cancel(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), visible.byId(id).year());
        cancel.cancel(visible.byId(id));
        return redirects.to("units/" + id);
    }
}
