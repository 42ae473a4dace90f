package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** A mentor's portfolios: start one while a contest is open, write it, see what is missing. */
@Path("s/{launch}/portfolio")
public class PortfolioResource {

    @Inject VisiblePortfolios visible;
    @Inject Portfolios portfolios;
    @Inject Contests contests;
    @Inject Entrants entrants;
    @Inject GatheredParts gathered;
    @Inject PortfolioPages pages;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Clock clock;

    @GET
    public View list() {
        current.require(Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.DIRECTOR);
        return View.of("contest/portfolios", pages.list());
    }

    @POST
    @Transactional
    public Response start(@FormParam("contest") long contestId) {
        current.require(Role.MENTOR);
        Person person = current.person();
        entrants.check(person, current.schoolId());
        Contest contest = contests.byId(contestId);
        if (visible.mine().stream().anyMatch(p -> p.contestId() == contestId)) {
            throw new RuleBroken("contest.rule.alreadyBegun");
        }
        Portfolio portfolio =
                portfolios.add(
                        new Portfolio(contest, current.schoolId(), person.id(), clock.instant()));
        portfolio.write(known(person));
        portfolio.write(gathered.added(portfolio));
        return redirects.to("portfolio/" + portfolio.id() + "/edit");
    }

    private static Map<PortfolioPart, String> known(Person person) {
        Map<PortfolioPart, String> known = new EnumMap<>(PortfolioPart.class);
        known.put(PortfolioPart.PHONE, Objects.requireNonNullElse(person.phone(), ""));
        known.put(PortfolioPart.EMAIL, Objects.requireNonNullElse(person.email(), ""));
        return known;
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        return View.of("contest/portfolio", pages.show(visible.byId(id), new Problems()));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        Portfolio portfolio = visible.ownById(id);
        return View.of(
                "contest/portfolio-form",
                pages.form(portfolio, portfolio.parts(), false, new Problems()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response write(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Portfolio portfolio = visible.ownById(id);
        PortfolioForm form = new PortfolioForm(typed);
        Problems problems = form.problems(contests.byId(portfolio.contestId()).nominations());
        boolean stale = portfolio.version() != form.version();
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (problems.isEmpty()) {
            write(portfolio, form, problems);
        }
        return problems.isEmpty()
                ? redirects.to("portfolio/" + id)
                : redirects.again(
                        View.again(
                                "contest/portfolio-form",
                                pages.form(portfolio, form.parts(), stale, problems)));
    }

    private static void write(Portfolio portfolio, PortfolioForm form, Problems problems) {
        try {
            portfolio.write(form.parts());
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
