package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/**
 * One consent, and what happens to it: it comes back signed or refused, is taken back, is carried
 * out.
 */
@Path("s/{launch}/consents/{id}")
public class ConsentResource {

    @Inject VisibleConsents visible;
    @Inject ConsentShowPages pages;
    @Inject SignConsent sign;
    @Inject WithdrawConsent withdraw;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    @GET
    public View show(@PathParam("id") long id) {
        return View.of("consent/show", pages.show(visible.byId(id)));
    }

    @POST
    @Path("signature")
    @Transactional
    public Response sign(@PathParam("id") long id, @BeanParam SignatureForm form) {
        Consent consent = visible.kept(id);
        Problems problems = checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (day != null && problems.isEmpty()) {
            attempt(
                    problems,
                    "day",
                    () ->
                            sign.sign(
                                    consent,
                                    day,
                                    Typed.id(form.representative),
                                    Typed.text(form.place)));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.signature = form;
        return answer(consent, "CONSENT_SIGNED", typed, problems);
    }

    @POST
    @Path("refusal")
    @Transactional
    public Response refuse(@PathParam("id") long id, @BeanParam SignatureForm form) {
        Consent consent = visible.kept(id);
        Problems problems = checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (day != null && problems.isEmpty()) {
            attempt(problems, "day", () -> consent.refuse(day, Typed.text(form.place)));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.signature = form;
        return answer(consent, "CONSENT_REFUSED", typed, problems);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@PathParam("id") long id, @BeanParam WithdrawalForm form) {
        Consent consent = visible.kept(id);
        Problems problems = checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.withdrawnOn, "withdrawnOn", problems);
        Long by = Typed.id(form.by);
        if (day != null && by != null && problems.isEmpty()) {
            attempt(
                    problems,
                    "withdrawnOn",
                    () -> withdraw.withdraw(consent, day, by, form.ground.strip()));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.withdrawal = form;
        return answer(consent, "CONSENT_WITHDRAWN", typed, problems);
    }

    @POST
    @Path("end")
    @Transactional
    public Response stop(@PathParam("id") long id, @BeanParam EndForm form) {
        Consent consent = visible.kept(id);
        Problems problems = checked(form, form.version, consent);
        LocalDate stopped = Typed.requiredDay(form.stopped, "stopped", problems);
        LocalDate destroyed = Typed.requiredDay(form.destroyed, "destroyed", problems);
        if (stopped != null && destroyed != null && problems.isEmpty()) {
            attempt(
                    problems,
                    "stopped",
                    () -> consent.stop(stopped, destroyed, Typed.text(form.act)));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.end = form;
        return answer(consent, "CONSENT_PROCESSING_ENDED", typed, problems);
    }

    private Problems checked(Object form, long version, Consent consent) {
        Problems problems = forms.check(form);
        if (version != consent.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        return problems;
    }

    private static void attempt(Problems problems, String field, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            problems.add(field, broken);
        }
    }

    private Response answer(
            Consent consent, String act, ConsentShowPages.Typing typed, Problems problems) {
        if (!problems.isEmpty()) {
            return redirects.again(
                    View.again("consent/show", pages.show(consent, typed, problems)));
        }
        audit.write(current.personId(), consent.schoolId(), act, "consent:" + consent.id());
        return redirects.to("consents/" + consent.id());
    }
}
