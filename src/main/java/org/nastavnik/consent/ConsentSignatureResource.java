package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** One paper has come back signed. */
@Path("s/{launch}/consents/{id}/signature")
public class ConsentSignatureResource {

    @Inject VisibleConsents visible;
    @Inject ConsentAnswers answers;
    @Inject SignConsent sign;

    @POST
    @Transactional
    public Response sign(@PathParam("id") long id, @BeanParam SignatureForm form) {
        Consent consent = visible.toChange(id);
        Problems problems = answers.checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (day != null && problems.isEmpty()) {
            ConsentAnswers.attempt(
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
        return answers.answer(consent, "CONSENT_SIGNED", typed, problems);
    }
}
