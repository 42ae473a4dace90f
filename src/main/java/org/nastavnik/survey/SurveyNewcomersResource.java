package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Redirects;

/** Who joined the programme later is asked too. */
@Path("s/{launch}/surveys/{id}/newcomers")
public class SurveyNewcomersResource {

    @Inject Surveys surveys;
    @Inject OpenSurvey open;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response ask(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        open.askNewcomers(survey);
        return redirects.to("surveys/" + id);
    }
}
