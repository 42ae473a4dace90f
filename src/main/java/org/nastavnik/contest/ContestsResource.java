package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Contests of the municipality, prepared and announced by the methodical centre. */
@Path("s/{launch}/contests")
public class ContestsResource {

    private static final String FORM = "contest/form";

    @Inject Contests contests;
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
    public View blank() {
        current.require(Role.METHODIST);
        return View.of(FORM, new ContestFormPage(null, pages.blank(), new Problems(), null));
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
        return redirects.to("contests/" + contests.add(new Contest(terms)).id());
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
        return View.of(FORM, new ContestFormPage(id, form, new Problems(), null));
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

    private static void change(Contest contest, Contest.Terms terms, Problems problems) {
        try {
            contest.change(terms);
        } catch (RuleBroken broken) {
            problems.add("deadlineDay", broken);
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
        return redirects.again(View.again(FORM, new ContestFormPage(id, form, problems, now)));
    }
}
