package org.nastavnik.survey;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.nastavnik.site.Problems;
import org.nastavnik.site.View;

/** «Мои анкеты»: what waits for me, what I have handed in. */
@Path("s/{launch}/my-surveys")
public class MySurveysResource {

    @Inject OwnResponses own;
    @Inject MySurveyPages pages;

    @GET
    public View list() {
        return View.of("survey/mine", pages.list());
    }

    @GET
    @Path("{id}")
    @Transactional
    public View show(@PathParam("id") long id) {
        OwnResponse mine = own.in(id);
        if (mine.response().isHandedIn()) {
            return View.of("survey/response", pages.handedIn(mine));
        }
        if (!own.isOpen(mine)) {
            return View.of("survey/mine", pages.list());
        }
        if (!mine.survey().isAnonymous()) {
            mine.response().open();
        }
        return View.of("survey/answer", pages.blank(mine, new Problems()));
    }
}
