package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** Stages, criteria, requirements for files: the regulation of a contest as data. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests/{contest}/regulation")
public class RegulationResource {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;

    @GET
    public View edit(@PathParam("contest") long id) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        return View.of(
                "contest/regulation", page(contest, RegulationForm.of(contest), new Problems()));
    }

    @POST
    @Transactional
    public Response change(@PathParam("contest") long id, @BeanParam RegulationForm form) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = forms.check(form);
        if (contest.version() != form.version) {
            problems.add(Problems.FORM, "site.problem.stale");
            form.version = contest.version();
        }
        Regulation regulation = form.regulation(problems);
        if (regulation != null) {
            change(contest, regulation, problems);
        }
        return problems.isEmpty()
                ? redirects.to("contests/" + id)
                : redirects.again(View.again("contest/regulation", page(contest, form, problems)));
    }

    private void change(Contest contest, Regulation regulation, Problems problems) {
        try {
            contest.change(regulation, isSubmittedTo(contest));
            contests.changed(contest);
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }

    private boolean isSubmittedTo(Contest contest) {
        return !portfolios.of(contest).isEmpty();
    }

    private RegulationFormPage page(Contest contest, RegulationForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        return new RegulationFormPage(
                contest.id(),
                contest.title(),
                form,
                ui.options("contest.stageKind.", Arrays.stream(StageKind.values())),
                ui.options(
                        "contest.stageKind.",
                        Arrays.stream(StageKind.values()).filter(StageKind::judged)),
                Arrays.stream(UploadType.values())
                        .map(type -> new Option(type.name(), type.name()))
                        .toList(),
                isSubmittedTo(contest),
                problems);
    }
}
