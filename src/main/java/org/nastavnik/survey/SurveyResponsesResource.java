package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Messages;
import org.nastavnik.site.View;

/** A handed in questionnaire, for who may read it; every look at one is written down. */
@Path("s/{launch}/surveys/{id}/responses")
public class SurveyResponsesResource {

    @Inject Surveys surveys;
    @Inject Responses responses;
    @Inject MySurveyPages pages;
    @Inject FilledPapers papers;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    @GET
    @Path("{response}")
    @Transactional
    public View show(@PathParam("id") long id, @PathParam("response") long responseId) {
        OwnResponse read = read(id, responseId, "RESPONSE_READ");
        return View.of(
                "survey/response",
                pages.read(
                        read,
                        persons.known(read.response().personId()).name().full(),
                        current.roles()));
    }

    @GET
    @Path("{response}/file")
    @Transactional
    public Response file(@PathParam("id") long id, @PathParam("response") long responseId) {
        OwnResponse read = read(id, responseId, "RESPONSE_EXPORTED");
        String name = Messages.in(Locale.forLanguageTag("ru")).text("survey.paper.filled.file");
        return DocumentFile.download(
                papers.print(read.filledBy()), name + ".docx", DocumentFile.DOCX);
    }

    private OwnResponse read(long id, long responseId, String action) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST);
        Survey survey = surveys.byId(id, current.schoolId());
        QuestionnaireResponse response =
                responses.of(survey).stream()
                        .filter(one -> one.id() == responseId && one.isHandedIn())
                        .filter(one -> !survey.isAnonymous())
                        .findFirst()
                        .orElseThrow(() -> new SurveyNotFound(id));
        audit.write(current.personId(), survey.schoolId(), action, "response:" + responseId);
        return new OwnResponse(
                survey, response, Objects.requireNonNullElse(response.competences(), List.of()));
    }
}
