package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The current person does not want to answer; until the last day he may think better of it. */
@Path("s/{launch}/my-surveys/{id}/refusal")
public class OwnRefusalResource {

    @Inject OwnResponses own;
    @Inject MySurveyPages pages;
    @Inject RefuseAnswer refuse;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response refuse(
            @PathParam("id") long id, @FormParam("reason") @DefaultValue("") String reason) {
        OwnResponse mine = own.held(id);
        if (mine.response().isSettled() || !own.isOpen(mine) || mine.survey().isAnonymous()) {
            return redirects.to("my-surveys/" + id);
        }
        Problems problems = RefuseAnswer.check(reason);
        if (problems.isEmpty()) {
            refuse.refuse(mine.survey(), mine.response(), reason.strip());
            return redirects.to("my-surveys");
        }
        return redirects.again(View.again("survey/answer", pages.blank(mine, problems)));
    }
}
