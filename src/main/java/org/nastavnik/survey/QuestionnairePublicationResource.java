package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Offers a questionnaire for surveys, or takes it back. */
@Path("s/{launch}/questionnaires/{id}/publication")
public class QuestionnairePublicationResource {

    @Inject EditQuestionnaire edit;
    @Inject QuestionnairePages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response publish(@PathParam("id") long id) {
        QuestionnaireEdition edition = own(id);
        Problems problems = edit.publish(edition);
        return problems.isEmpty()
                ? redirects.to("questionnaires/" + id)
                : redirects.again(View.again("survey/edition", pages.show(edition, problems)));
    }

    @POST
    @Path("end")
    @Transactional
    public Response withdraw(@PathParam("id") long id) {
        edit.withdraw(own(id));
        return redirects.to("questionnaires/" + id);
    }

    private QuestionnaireEdition own(long id) {
        current.require(Role.CURATOR, Role.PSYCHOLOGIST, Role.METHODIST);
        return edit.own(id);
    }
}
