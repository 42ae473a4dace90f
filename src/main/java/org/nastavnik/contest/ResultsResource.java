package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The jury's decision: awards, the minutes, and the day when participants learn of it. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests/{contest}/results")
public class ResultsResource {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject ScorePages pages;
    @Inject PublishResults publish;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;

    @GET
    public View show(@PathParam("contest") long id) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        return View.of("contest/results", pages.results(contest, kept(contest), new Problems()));
    }

    private ResultsForm kept(Contest contest) {
        return ResultsForm.of(contest, portfolios.of(contest));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(@PathParam("contest") long id, MultivaluedMap<String, String> typed) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        ResultsForm form = new ResultsForm(typed);
        Problems problems = new Problems();
        if (!String.valueOf(contest.version()).equals(form.version())) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        Contest.Protocol protocol = form.protocol(problems);
        Map<Portfolio, Optional<Portfolio.Award>> awards = awards(contest, form, problems);
        if (problems.isEmpty()) {
            decide(contest, protocol, awards, problems);
        }
        return answer(contest, form, problems);
    }

    private Map<Portfolio, Optional<Portfolio.Award>> awards(
            Contest contest, ResultsForm form, Problems problems) {
        Map<Portfolio, Optional<Portfolio.Award>> awards = new LinkedHashMap<>();
        portfolios.of(contest).stream()
                .filter(work -> work.workNo() != null)
                .forEach(
                        work -> awards.put(work, Optional.ofNullable(form.chosen(work, problems))));
        return awards;
    }

    private void decide(
            Contest contest,
            Contest.Protocol protocol,
            Map<Portfolio, Optional<Portfolio.Award>> awards,
            Problems problems) {
        try {
            contest.minute(protocol);
            awards.forEach((work, award) -> work.decide(award.orElse(null)));
            contests.changed(contest);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    @POST
    @Path("publication")
    @Transactional
    public Response publish(@PathParam("contest") long id) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = new Problems();
        try {
            publish.publish(contest);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
        return answer(contest, kept(contest), problems);
    }

    private Response answer(Contest contest, ResultsForm form, Problems problems) {
        return problems.isEmpty()
                ? redirects.to("contests/" + contest.id() + "/results")
                : redirects.again(
                        View.again("contest/results", pages.results(contest, form, problems)));
    }
}
