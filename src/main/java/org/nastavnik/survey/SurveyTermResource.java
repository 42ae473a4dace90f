package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Another last day for answers; a survey that was over goes on. */
@Path("s/{launch}/surveys/{id}/term")
public class SurveyTermResource {

    @Inject Surveys surveys;
    @Inject SurveyPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response prolong(
            @PathParam("id") long id, @FormParam("until") @DefaultValue("") String until) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        Problems problems = new Problems();
        LocalDate day = Typed.requiredDay(until, "until", problems);
        if (day != null) {
            try {
                survey.prolong(day, schools.today());
                audit.write(
                        current.personId(), survey.schoolId(), "SURVEY_PROLONGED", "survey:" + id);
                return redirects.to("surveys/" + id);
            } catch (RuleBroken broken) {
                problems.add("until", broken);
            }
        }
        return redirects.again(View.again("survey/show", pages.show(survey, until, problems)));
    }
}
