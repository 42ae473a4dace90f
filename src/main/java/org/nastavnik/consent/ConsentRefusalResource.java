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

/** One paper has come back with a no. */
@Path("s/{launch}/consents/{id}/refusal")
public class ConsentRefusalResource {

    @Inject VisibleConsents visible;
    @Inject ConsentAnswers answers;

    @POST
    @Transactional
    public Response refuse(@PathParam("id") long id, @BeanParam SignatureForm form) {
        Consent consent = visible.toChange(id);
        Problems problems = answers.checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.day, "day", problems);
        if (day != null && problems.isEmpty()) {
            ConsentAnswers.attempt(
                    problems, "day", () -> consent.refuse(day, Typed.text(form.place)));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.signature = form;
        return answers.answer(consent, "CONSENT_REFUSED", typed, problems);
    }
}
