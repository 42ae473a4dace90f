package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.Registration;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** The work of a mentor who is a worker: its conditions, and the supplement to his contract. */
@Path("s/{launch}/consents/{id}/work")
public class LabourResource {

    @Inject VisibleConsents visible;
    @Inject ConsentShowPages pages;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;

    /** Where mentoring is part of the job, nobody signs: the note stands from today on. */
    @POST
    @Transactional
    public Response describe(@PathParam("id") long id, @BeanParam LabourForm form) {
        Consent consent = labour(id);
        Problems problems = checked(form, consent);
        LabourTerms terms = form.terms(problems);
        if (terms == null || !problems.isEmpty()) {
            return again(consent, form, problems);
        }
        consent.print(consent.terms(), terms, null, schools.today());
        if (terms.isPartOfJob()) {
            consent.sign(schools.today(), List.of(), null);
        }
        return done(consent, "LABOUR_TERMS_SET");
    }

    /** The contract is known before the supplement is printed, its number when it is signed. */
    @POST
    @Path("supplement")
    @Transactional
    public Response supplement(@PathParam("id") long id, @BeanParam LabourForm form) {
        Consent consent = labour(id);
        Problems problems = checked(form, consent);
        Registration supplement =
                LabourForm.registration(
                        form.supplementNumber, form.supplementDate, "supplement", problems);
        Registration contract =
                LabourForm.registration(
                        form.contractNumber, form.contractDate, "contract", problems);
        if (contract == null && problems.isEmpty()) {
            problems.add("contractNumber", "site.problem.NotBlank");
        }
        if (supplement != null && supplement.date().isAfter(schools.today())) {
            problems.add("supplementDate", "site.problem.future");
        }
        if (contract == null || !problems.isEmpty()) {
            return again(consent, form, problems);
        }
        consent.labour().contractIs(contract);
        if (supplement != null) {
            consent.labour().supplementIs(supplement);
        }
        return done(
                consent, supplement == null ? "LABOUR_CONTRACT_NAMED" : "LABOUR_SUPPLEMENT_SIGNED");
    }

    private Consent labour(long id) {
        Consent consent = visible.toChange(id);
        if (consent.kind() != ConsentKind.LABOUR_MENTORING) {
            throw new ConsentNotFound(id);
        }
        return consent;
    }

    private Problems checked(LabourForm form, Consent consent) {
        Problems problems = forms.check(form);
        if (form.version != consent.version()) {
            problems.add(Problems.FORM, "site.problem.stale");
        }
        return problems;
    }

    private Response again(Consent consent, LabourForm form, Problems problems) {
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.labour = form;
        return redirects.again(View.again("consent/show", pages.show(consent, typed, problems)));
    }

    private Response done(Consent consent, String act) {
        audit.write(current.personId(), consent.schoolId(), act, "consent:" + consent.id());
        return redirects.to("consents/" + consent.id());
    }
}
