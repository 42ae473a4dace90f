package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/**
 * The current person hands his answers in. Sent twice it is done once; what is not yet right stays
 * as a draft.
 */
@Path("s/{launch}/my-surveys/{id}/submission")
public class SurveySubmissionResource {

    @Inject OwnResponses own;
    @Inject MySurveyPages pages;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        OwnResponse mine = own.held(id);
        if (mine.response().isHandedIn()) {
            return redirects.to("my-surveys/" + id);
        }
        AnswersForm form = new AnswersForm(typed);
        Map<String, String> words = form.words(mine.asked());
        Problems inTheWay = own.inTheWay(mine, form);
        Problems problems = AnswerCheck.of(mine.asked(), words).addAll(inTheWay);
        if (problems.isEmpty()) {
            own.handIn(mine, words, form.page());
            return redirects.to("my-surveys/" + id);
        }
        if (inTheWay.isEmpty() && AnswerCheck.ofDraft(words).isEmpty()) {
            own.keep(mine, words, form.page());
        }
        return redirects.again(
                View.again("survey/answer", pages.page(mine, words, form.page(), problems)));
    }
}
