package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentFile;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** What has been submitted to a contest: one file, back to the author before the end. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests/{contest}/portfolios")
public class ContestPortfoliosResource {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject ReceivedPortfolios received;
    @Inject PortfolioFiles files;
    @Inject ContestPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @GET
    @Path("{id}/file")
    @Transactional
    public Response file(@PathParam("contest") long contestId, @PathParam("id") long id) {
        current.require(Role.METHODIST);
        Portfolio portfolio = portfolios.submittedTo(contests.byId(contestId), id);
        received.log("PORTFOLIO_DOWNLOADED", portfolio);
        return DocumentFile.download(
                received.file(portfolio).content(),
                received.fileName(portfolio),
                DocumentFile.DOCX);
    }

    @GET
    @Path("{id}/files/{file}")
    @Transactional
    public Response upload(
            @PathParam("contest") long contestId,
            @PathParam("id") long id,
            @PathParam("file") long fileId) {
        current.require(Role.METHODIST);
        Portfolio portfolio = portfolios.submittedTo(contests.byId(contestId), id);
        received.log("PORTFOLIO_FILE_DOWNLOADED", portfolio);
        return files.download(files.byId(fileId, portfolio), portfolio);
    }

    @POST
    @Path("{id}/return")
    @Transactional
    public Response giveBack(
            @PathParam("contest") long contestId,
            @PathParam("id") long id,
            @FormParam("remark") @Nullable String remark) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(contestId);
        Portfolio portfolio = portfolios.submittedTo(contest, id);
        Problems problems = new Problems();
        giveBack(portfolio, contest, Typed.text(remark), problems);
        return answer(contest, problems);
    }

    @POST
    @Path("{id}/admission")
    @Transactional
    public Response admit(@PathParam("contest") long contestId, @PathParam("id") long id) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(contestId);
        Portfolio portfolio = portfolios.submittedTo(contest, id);
        Problems problems = new Problems();
        try {
            // two who admit at once shall collide, or both works get one number
            contests.changed(contest);
            portfolio.admit(portfolios.nextWorkNo(contest), clock.instant());
            received.log("PORTFOLIO_ADMITTED", portfolio);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
        return answer(contest, problems);
    }

    @POST
    @Path("{id}/rejection")
    @Transactional
    public Response reject(
            @PathParam("contest") long contestId,
            @PathParam("id") long id,
            @FormParam("remark") @Nullable String remark) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(contestId);
        Portfolio portfolio = portfolios.submittedTo(contest, id);
        Problems problems = new Problems();
        String why = Typed.text(remark);
        if (why == null) {
            problems.add("remark-" + id, "contest.problem.reason");
            return answer(contest, problems);
        }
        try {
            portfolio.reject(why, clock.instant());
            received.log("PORTFOLIO_REJECTED", portfolio);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
        return answer(contest, problems);
    }

    private Response answer(Contest contest, Problems problems) {
        return problems.isEmpty()
                ? redirects.to("contests/" + contest.id())
                : redirects.again(View.again("contest/show", pages.show(contest, problems)));
    }

    private void giveBack(
            Portfolio portfolio, Contest contest, @Nullable String why, Problems problems) {
        if (why == null) {
            problems.add("remark-" + portfolio.id(), "contest.problem.remark");
            return;
        }
        try {
            portfolio.giveBack(why, contest, clock.instant());
            received.log("PORTFOLIO_RETURNED", portfolio);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
