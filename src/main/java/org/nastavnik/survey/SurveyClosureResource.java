package org.nastavnik.survey;

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

/** Ends a survey before its last day. */
@Path("s/{launch}/surveys/{id}/closure")
public class SurveyClosureResource {

    @Inject Surveys surveys;
    @Inject Schools schools;
    @Inject AuditLog audit;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response close(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        survey.close(schools.today());
        audit.write(current.personId(), survey.schoolId(), "SURVEY_CLOSED", "survey:" + id);
        return redirects.to("surveys/" + id);
    }
}
