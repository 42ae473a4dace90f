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

/** Takes back a survey that was opened by mistake. */
@Path("s/{launch}/surveys/{id}/removal")
public class SurveyRemovalResource {

    @Inject Surveys surveys;
    @Inject RemoveSurvey remove;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response remove(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        remove.remove(survey);
        return redirects.to("surveys");
    }
}
