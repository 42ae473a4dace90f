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

/** Keeps what is typed so far; the page itself sends it from time to time. */
@Path("s/{launch}/my-surveys/{id}/draft")
public class SurveyDraftResource {

    @Inject OwnResponses own;
    @Inject MySurveyPages pages;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response keep(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        OwnResponse mine = own.held(id);
        if (mine.response().isHandedIn()) {
            return redirects.to("my-surveys/" + id);
        }
        AnswersForm form = new AnswersForm(typed);
        Map<String, String> words = form.words(mine.asked());
        Problems problems = AnswerCheck.ofDraft(words).addAll(own.inTheWay(mine, form));
        if (problems.isEmpty()) {
            own.keep(mine, words, form.page());
            return redirects.to("my-surveys/" + id);
        }
        return redirects.again(
                View.again("survey/answer", pages.page(mine, words, form.page(), problems)));
    }
}
