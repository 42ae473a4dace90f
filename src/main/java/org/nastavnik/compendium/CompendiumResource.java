package org.nastavnik.compendium;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The compendium of this school year: what is done, what is missing, and its own texts. */
@Path("s/{launch}/compendium")
public class CompendiumResource {

    @Inject OpenCompendium open;
    @Inject Compendia compendia;
    @Inject CheckCompendium check;
    @Inject CompendiumPages pages;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;

    @GET
    public View show() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        boolean kept = compendia.ofYear(current.schoolId(), open.year()).isPresent();
        return View.of("compendium/show", pages.show(open.seen(), kept));
    }

    @GET
    @Path("texts")
    public View texts() {
        current.require(Role.CURATOR);
        return View.of(
                "compendium/texts",
                new CompendiumFormPage(CompendiumTextsForm.of(open.seen()), new Problems(), null));
    }

    @POST
    @Path("texts")
    @Transactional
    public Response write(@BeanParam CompendiumTextsForm form) {
        current.require(Role.CURATOR);
        Problems problems = forms.check(form);
        Compendium compendium = open.seen();
        boolean stale = compendium.version() != form.version;
        if (stale) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        if (problems.isEmpty()) {
            write(open.written(), form, problems);
        }
        if (problems.isEmpty()) {
            return redirects.to("compendium");
        }
        return redirects.again(
                View.again(
                        "compendium/texts",
                        new CompendiumFormPage(
                                form,
                                problems,
                                stale ? CompendiumTextsForm.of(compendium) : null)));
    }

    private static void write(Compendium compendium, CompendiumTextsForm form, Problems problems) {
        try {
            compendium.write(form.texts());
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    /** The curator has the program check it and calls it ready. */
    @POST
    @Path("readiness")
    @Transactional
    public Response ready() {
        current.require(Role.CURATOR);
        Compendium compendium = open.written();
        compendium.checked(check.check(compendium));
        return redirects.to("compendium");
    }
}
