package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Who does not want to answer, as the curator notes it, and who is asked again. */
@Path("s/{launch}/surveys/{id}/refusals")
public class SurveyRefusalsResource {

    @Inject Surveys surveys;
    @Inject RefuseAnswer refuse;
    @Inject UnansweredPages pages;
    @Inject Responses responses;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response note(
            @PathParam("id") long id,
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("reason") @DefaultValue("") String reason) {
        Survey survey = survey(id);
        Problems problems = RefuseAnswer.check(reason);
        Long chosen = Typed.id(person);
        if (chosen == null) {
            problems.add("person", "site.problem.NotBlank");
        } else if (problems.isEmpty()) {
            QuestionnaireResponse response = responses.byId(survey, chosen);
            responses.hold(response);
            if (response.mayBeRefusedByOthers()) {
                refuse.refuse(survey, response, reason.strip());
                return redirects.to("surveys/" + id + "/codes");
            }
            problems.add("person", "survey.problem.begun");
        }
        UnansweredPage.Typing typed = new UnansweredPage.Typing("", person, reason);
        return redirects.again(
                View.again("survey/unanswered", pages.page(survey, typed, problems)));
    }

    @POST
    @Path("{response}/end")
    @Transactional
    public Response end(@PathParam("id") long id, @PathParam("response") long response) {
        Survey survey = survey(id);
        refuse.reconsider(survey, responses.byId(survey, response));
        return redirects.to("surveys/" + id + "/codes");
    }

    /** Who takes part in an anonymous survey is nobody's business. */
    private Survey survey(long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        if (survey.isAnonymous()) {
            throw new SurveyNotFound(id);
        }
        return survey;
    }
}
