package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Forms;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.Sought;
import org.nastavnik.site.Typed;
import org.nastavnik.site.View;

/** Papers of many come back at once: the same day, the same folder. */
@Path("s/{launch}/consents/signatures")
public class ConsentSignaturesResource {

    @Inject VisibleConsents visible;
    @Inject SignConsent sign;
    @Inject ConsentPages pages;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Forms forms;
    @Inject Redirects redirects;
    @Inject AuditLog audit;
    @Inject ProgrammeYears years;

    /** Those stay in the list that could not be entered, each with its reason. */
    @POST
    @Transactional
    public Response signAll(
            @BeanParam SignatureForm form, @FormParam("consent") List<Long> ticked) {
        current.require(Role.CURATOR);
        years.requireOpen(current.schoolId());
        Problems problems = forms.check(form);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (ticked.isEmpty()) {
            problems.add(Problems.FORM, "consent.problem.noneTicked");
        }
        if (day != null && problems.isEmpty()) {
            ticked.forEach(id -> sign(visible.kept(id), day, form.place, problems));
        }
        return problems.isEmpty()
                ? redirects.to("consents?show=SIGNED")
                : redirects.again(
                        View.again(
                                "consent/list",
                                pages.list("PRINTED", new Sought(), form, problems)));
    }

    private void sign(Consent consent, LocalDate day, String place, Problems problems) {
        if (consent.state() != Consent.State.PRINTED) {
            return;
        }
        try {
            sign.sign(consent, day, null, Typed.text(place));
            audit.write(
                    current.personId(),
                    consent.schoolId(),
                    "CONSENT_SIGNED",
                    "consent:" + consent.id());
        } catch (RuleBroken broken) {
            problems.add(Problems.FORM, broken);
        }
    }
}
