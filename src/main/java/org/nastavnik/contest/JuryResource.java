package org.nastavnik.contest;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.CodeText;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.View;
import org.nastavnik.site.Visitor;

/** The jury of a contest: who is in it, who has come in, who has which works. */
@AlsoInArchive("the city keeps it")
@Path("s/{launch}/contests/{contest}/jury")
public class JuryResource {

    private static final String VIEW = "contest/jury";

    @Inject Contests contests;
    @Inject Jury jury;
    @Inject ScoreSheets sheets;
    @Inject DealWorks deal;
    @Inject JuryPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject Visitor visitor;
    @Inject Clock clock;

    @GET
    public View show(@PathParam("contest") long id) {
        current.require(Role.METHODIST);
        return View.of(VIEW, pages.show(contests.byId(id), JuryPages.Done.nothing()));
    }

    /** The code stands on the answer and nowhere else. */
    @POST
    @Transactional
    public Response appoint(@PathParam("contest") long id, @BeanParam JuryForm form) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = forms.check(form);
        JuryMember.Terms terms = form.terms(pages.employers(), problems);
        if (terms != null && isKnown(contest, terms.name())) {
            problems.add("lastName", "contest.problem.inJury");
        }
        if (terms == null || !problems.isEmpty()) {
            return redirects.again(
                    View.again(
                            VIEW,
                            pages.show(contest, new JuryPages.Done(form, null, "", problems))));
        }
        return invited(contest, jury.add(new JuryMember(id, terms)));
    }

    private boolean isKnown(Contest contest, PersonName name) {
        return jury.of(contest).stream()
                .anyMatch(member -> !member.hasLeft() && member.name().equals(name));
    }

    @POST
    @Path("{member}/code")
    @Transactional
    public Response inviteAgain(@PathParam("contest") long id, @PathParam("member") long memberId) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        JuryMember member = jury.byId(memberId, contest);
        if (member.personId() != null || member.hasLeft()) {
            throw new RuleBroken("contest.rule.noCode");
        }
        return invited(contest, member);
    }

    private Response invited(Contest contest, JuryMember member) {
        String code = CodeText.draw();
        member.invite(code, clock.instant());
        JuryPage.Code shown = new JuryPage.Code(member.name().full(), code);
        return Response.ok(
                        View.of(
                                VIEW,
                                pages.show(
                                        contest,
                                        new JuryPages.Done(
                                                JuryForm.blank(), shown, "", new Problems()))))
                .build();
    }

    /** What he has not submitted goes to others when works are dealt again. */
    @POST
    @Path("{member}/end")
    @Transactional
    public Response end(@PathParam("contest") long id, @PathParam("member") long memberId) {
        current.require(Role.METHODIST);
        JuryMember member = jury.byId(memberId, contests.byId(id));
        member.leave(schools.today());
        sheets.of(List.of(member)).stream()
                .filter(sheet -> sheet.state() == ScoreSheet.State.ASSIGNED)
                .forEach(sheet -> sheet.withdraw(PaperWords.of("leftJury")));
        return redirects.to("contests/" + id + "/jury");
    }

    @POST
    @Path("dealing")
    @Transactional
    public Response deal(
            @PathParam("contest") long id, @FormParam("kind") @DefaultValue("") String kind) {
        current.require(Role.METHODIST);
        Contest contest = contests.byId(id);
        Problems problems = new Problems();
        StageKind stage = Typed.choice(StageKind.class, kind, Problems.FORM, problems);
        if (stage != null && contest.criteria(stage).isEmpty()) {
            problems.add(Problems.FORM, "contest.problem.noCriteria");
        }
        String told = "";
        if (stage != null && problems.isEmpty()) {
            DealWorks.Dealt dealt = deal.deal(contest, stage);
            told = new Ui(visitor).count(dealt.sheets(), "contest.dealt");
            if (!dealt.tooFew().isEmpty()) {
                problems.add(
                        Problems.FORM, "contest.problem.tooFew", String.join(", ", dealt.tooFew()));
            }
        }
        View view =
                problems.isEmpty()
                        ? View.of(VIEW, shown(contest, told, problems))
                        : View.again(VIEW, shown(contest, told, problems));
        return Response.status(view.status()).entity(view).build();
    }

    private JuryPage shown(Contest contest, String told, Problems problems) {
        return pages.show(contest, new JuryPages.Done(JuryForm.blank(), null, told, problems));
    }
}
