package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Contests of the municipality, prepared and announced by the methodical centre. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests")
public class ContestsResource {

    private static final String FORM = "contest/form";

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject ContestPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View list() {
        current.require(Role.METHODIST);
        return View.of("contest/list", pages.list());
    }

    @GET
    @Path("new")
    public View blank(@QueryParam("template") @DefaultValue("") String template) {
        current.require(Role.METHODIST);
        return View.of(FORM, pages.form(null, pages.blank(template), new Problems(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam ContestForm form) {
        current.require(Role.METHODIST);
        Problems problems = forms.check(form);
        Contest.Terms terms = form.terms(problems);
        if (terms == null) {
            return again(null, form, problems, null);
        }
        Contest contest = contests.add(new Contest(terms, pages.regulation(form.template, terms)));
        return redirects.to("contests/" + contest.id());
    }

    @GET
    @Path("{id}")
    public View show(@PathParam("id") long id) {
        current.require(Role.METHODIST);
        return View.of("contest/show", pages.show(contests.byId(id), new Problems()));
    }

    @GET
    @Path("{id}/edit")
    public View edit(@PathParam("id") long id) {
        current.require(Role.METHODIST);
        ContestForm form = ContestForm.of(contests.byId(id));
        return View.of(FORM, pages.form(id, form, new Problems(), null));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam ContestForm form) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = forms.check(form);
        if (contest.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            return again(id, form, problems, ContestForm.of(contest));
        }
        Contest.Terms terms = form.terms(problems);
        if (terms != null) {
            change(contest, terms, problems);
        }
        return problems.isEmpty()
                ? redirects.to("contests/" + id)
                : again(id, form, problems, null);
    }

    private void change(Contest contest, Contest.Terms terms, Problems problems) {
        try {
            contest.change(terms, !portfolios.of(contest).isEmpty());
        } catch (RuleBroken broken) {
            problems.add(
                    broken.messageKey().endsWith("deadlineEarlier") ? "deadlineDay" : Problems.FORM,
                    broken);
        }
    }

    @POST
    @Path("{id}/announcement")
    @Transactional
    public Response announce(@PathParam("id") long id) {
        current.require(Role.METHODIST);
        contests.byId(id).announce();
        return redirects.to("contests/" + id);
    }

    private Response again(
            @Nullable Long id, ContestForm form, Problems problems, @Nullable ContestForm now) {
        return redirects.again(View.again(FORM, pages.form(id, form, problems, now)));
    }
}
