package org.nastavnik.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.NotAllowed;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;

/** A mentee proposes rows of his plan; his mentor takes them or says why not. */
@Path("s/{launch}/units/{unit}/plan/proposals")
public class PlanProposalsResource {

    @Inject VisiblePlans visible;
    @Inject PlanProposals proposals;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject ProgrammeYears years;

    @GET
    public View list(@PathParam("unit") long unitId) {
        return View.of("plan/proposals", page(unitId, new PlanProposalForm(), new Problems()));
    }

    @POST
    @Transactional
    public Response propose(@PathParam("unit") long unitId, @BeanParam PlanProposalForm form) {
        MentoringUnit unit = visible.unit(unitId);
        if (!visible.mayPropose(unit)) {
            throw new NotAllowed("no mentee of unit " + unitId);
        }
        years.requireOpen(unit.schoolId(), unit.year());
        Problems problems = forms.check(form);
        if (!problems.isEmpty()) {
            return redirects.again(View.again("plan/proposals", page(unitId, form, problems)));
        }
        String work = form.content.strip();
        long me = current.personId();
        if (proposals.of(unit).stream().noneMatch(p -> p.repeats(me, work))) {
            proposals.add(
                    new PlanProposal(unit, me, work, Typed.text(form.result), schools.today()));
        }
        return redirects.to("units/" + unitId + "/plan/proposals");
    }

    @POST
    @Path("{id}/row")
    @Transactional
    public Response take(@PathParam("unit") long unitId, @PathParam("id") long id) {
        IndividualPlan plan = visible.toChange(unitId);
        MentoringUnit unit = visible.unit(unitId);
        PlanProposal proposal = proposals.byId(id, unit);
        proposal.takenBy(current.personId());
        plan.add(new RowDeadlines(unit, plan.items(), schools.today()).next(proposal.terms()));
        return redirects.to("units/" + unitId + "/plan#rows");
    }

    @POST
    @Path("{id}/refusal")
    @Transactional
    public Response decline(
            @PathParam("unit") long unitId,
            @PathParam("id") long id,
            @BeanParam PlanProposalAnswerForm form) {
        PlanProposal proposal = proposals.byId(id, visible.written(unitId));
        Problems problems = forms.check(form);
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("plan/proposals", page(unitId, new PlanProposalForm(), problems)));
        }
        proposal.declinedBy(current.personId(), form.answer.strip());
        return redirects.to("units/" + unitId + "/plan/proposals");
    }

    private PlanProposalsPage page(long unitId, PlanProposalForm form, Problems problems) {
        MentoringUnit unit = visible.unit(unitId);
        List<IndividualPlan> versions = visible.of(unit);
        boolean editable =
                versions.stream()
                        .findFirst()
                        .filter(plan -> plan.isEditable() && !plan.isLeftBehind(unit))
                        .isPresent();
        return new PlanProposalsPage(
                unitId,
                unit.code(),
                proposals.of(unit).stream().filter(p -> isMine(unit, p)).map(this::row).toList(),
                visible.mayPropose(unit),
                visible.mayWrite(unit),
                visible.mayWrite(unit) && editable,
                form,
                new PlanProposalAnswerForm(),
                problems);
    }

    /** A mentee of a group sees his own wishes; a former mentor none. */
    private boolean isMine(MentoringUnit unit, PlanProposal proposal) {
        return visible.readsProposals(unit) || proposal.personId() == current.personId();
    }

    private PlanProposalsPage.Row row(PlanProposal proposal) {
        return new PlanProposalsPage.Row(
                proposal.id(),
                persons.known(proposal.personId()).name().surnameFirst(),
                Ui.day(proposal.proposedOn()),
                proposal.content(),
                Objects.requireNonNullElse(proposal.wantedResult(), ""),
                proposal.state().name(),
                Objects.requireNonNullElse(proposal.answer(), ""));
    }
}
