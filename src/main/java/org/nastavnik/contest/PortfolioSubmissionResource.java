package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The mentor sends his portfolio and gets a receipt. */
@Path("s/{launch}/portfolio/{id}/submission")
public class PortfolioSubmissionResource {

    @Inject VisiblePortfolios visible;
    @Inject SubmitPortfolio submit;
    @Inject PortfolioPages pages;
    @Inject Redirects redirects;

    @POST
    @Transactional
    public Response submit(@PathParam("id") long id, @FormParam("agreed") @Nullable String agreed) {
        Portfolio portfolio = visible.ownById(id);
        Problems problems = new Problems();
        if (agreed == null) {
            problems.add("agreed", "contest.problem.agreed");
        } else {
            submit(portfolio, problems);
        }
        return problems.isEmpty()
                ? redirects.to("portfolio/" + id + "/receipt")
                : redirects.again(View.again("contest/portfolio", pages.show(portfolio, problems)));
    }

    /** Every rule stands before the first change, so what it refuses leaves nothing behind. */
    private void submit(Portfolio portfolio, Problems problems) {
        try {
            submit.submit(portfolio);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
