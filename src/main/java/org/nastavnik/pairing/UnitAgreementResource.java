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
import org.nastavnik.school.Schools;
import org.nastavnik.site.Redirects;

/** Both sides have agreed to work together. */
@Path("s/{launch}/units/{id}/agreement")
public class UnitAgreementResource {

    @Inject VisibleUnits visible;
    @Inject AgreeUnit agree;
    @Inject ProgrammeYears years;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Schools schools;

    @POST
    @Transactional
    public Response agree(@PathParam("id") long id) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId(), visible.byId(id).year());
        agree.agreeAll(visible.byId(id), schools.today(), current.personId());
        return redirects.to("units/" + id);
    }
}
