package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.View;

/** A handed in questionnaire, for who may read it; every look at one is written down. */
@Path("s/{launch}/surveys/{id}/responses")
public class SurveyResponsesResource {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject MySurveyPages pages;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    @Path("{response}")
    @Transactional
    public View show(@PathParam("id") long id, @PathParam("response") long responseId) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        QuestionnaireResponse response =
                responses.of(survey).stream()
                        .filter(one -> one.id() == responseId && one.isHandedIn())
                        .findFirst()
                        .orElseThrow(() -> new SurveyNotFound(id));
        audit.write(
                current.personId(), survey.schoolId(), "RESPONSE_READ", "response:" + responseId);
        return View.of(
                "survey/response",
                pages.read(
                        new OwnResponse(
                                survey,
                                response,
                                Objects.requireNonNullElse(response.competences(), List.of())),
                        persons.known(response.personId()).name().full(),
                        current.roles()));
    }
}
