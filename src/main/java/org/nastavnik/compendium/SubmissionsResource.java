package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/**
 * The compendium goes to the methodical centre; the receipt says what, when and with which hash.
 */
@Path("s/{launch}/compendium/submissions")
public class SubmissionsResource {

    @Inject OpenCompendium open;
    @Inject SubmitCompendium submit;
    @Inject Submissions submissions;
    @Inject CurrentPerson current;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    @Path("new")
    public View ask() {
        current.require(Role.CURATOR);
        return View.of("compendium/submit", page(new Problems()));
    }

    /** Sent twice it is handed in once: both get the same receipt. */
    @POST
    @Transactional
    public Response submit(@FormParam("agreed") @Nullable String agreed) {
        current.require(Role.CURATOR);
        Problems problems = new Problems();
        if (agreed == null) {
            problems.add("agreed", "compendium.problem.agreed");
            return redirects.again(View.again("compendium/submit", page(problems)));
        }
        Compendium compendium = open.held();
        Submission submission =
                compendium.state().open()
                        ? submit.submit(compendium)
                        : submissions.of(compendium).get(0);
        return redirects.to("compendium/submissions/" + submission.id());
    }

    @GET
    @Path("{id}")
    public View receipt(@PathParam("id") long id) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        return View.of(
                "compendium/receipt",
                SubmissionLine.of(submissions.byId(id, current.schoolId()), new Ui(visitor)));
    }

    private SubmitPage page(Problems problems) {
        Compendium compendium = open.seen();
        if (compendium.state() != Compendium.State.APPROVED) {
            throw new RuleBroken("compendium.rule.notApproved");
        }
        return new SubmitPage(
                compendium.year().slashed(), compendium.lastVersionNo() + 1, problems);
    }
}
