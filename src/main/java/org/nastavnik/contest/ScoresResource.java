package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** What the experts have given: the ranking, works that ask for a third, who is invited. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests/{contest}/scores")
public class ScoresResource {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject DealWorks deal;
    @Inject Scores scores;
    @Inject ScorePages pages;
    @Inject CurrentPerson current;
    @Inject ReceivedPortfolios received;
    @Inject Redirects redirects;

    @GET
    @Path("{kind}")
    public View show(@PathParam("contest") long id, @PathParam("kind") String kind) {
        current.require(Role.METHODIST);
        return View.of(
                "contest/scores",
                pages.show(contests.byId(id), StageKind.judged(kind), new Problems()));
    }

    @POST
    @Path("{kind}/thirds")
    @Transactional
    public Response third(@PathParam("contest") long id, @PathParam("kind") String kind) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        StageKind stage = StageKind.judged(kind);
        DealWorks.Dealt dealt = deal.third(contest, stage, scores.apart(contest, stage));
        Problems problems = new Problems();
        if (!dealt.tooFew().isEmpty()) {
            problems.add(
                    Problems.FORM, "contest.problem.noThird", String.join(", ", dealt.tooFew()));
        }
        return answer(contest, stage, problems);
    }

    @POST
    @Path("{kind}/invitations")
    @Transactional
    public Response invite(
            @PathParam("contest") long id,
            @PathParam("kind") String kind,
            @FormParam("work") List<Long> works) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = new Problems();
        if (works.isEmpty()) {
            problems.add(Problems.FORM, "contest.problem.noneChosen");
        }
        for (long work : works) {
            Portfolio portfolio = portfolios.submittedTo(contest, work);
            portfolio.invite();
            received.log("PORTFOLIO_INVITED", portfolio);
        }
        return answer(contest, StageKind.judged(kind), problems);
    }

    private Response answer(Contest contest, StageKind stage, Problems problems) {
        return problems.isEmpty()
                ? redirects.to(
                        "contests/"
                                + contest.id()
                                + "/scores/"
                                + stage.name().toLowerCase(Locale.ROOT))
                : redirects.again(
                        View.again("contest/scores", pages.show(contest, stage, problems)));
    }
}
