package org.nastavnik.consent;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.nastavnik.site.AlsoInArchive;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** The duty after a withdrawal is done. */
@AlsoInArchive("the thirty days run on")
@Path("s/{launch}/consents/{id}/end")
public class ConsentEndResource {

    @Inject VisibleConsents visible;
    @Inject ConsentAnswers answers;

    @POST
    @Transactional
    public Response stop(@PathParam("id") long id, @BeanParam EndForm form) {
        Consent consent = visible.kept(id);
        Problems problems = answers.checked(form, form.version, consent);
        LocalDate stopped = Typed.requiredDay(form.stopped, "stopped", problems);
        LocalDate destroyed = Typed.requiredDay(form.destroyed, "destroyed", problems);
        if (stopped != null && destroyed != null && problems.isEmpty()) {
            ConsentAnswers.attempt(
                    problems,
                    "stopped",
                    () -> consent.stop(stopped, destroyed, Typed.text(form.act)));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.end = form;
        return answers.answer(consent, "CONSENT_PROCESSING_ENDED", typed, problems);
    }
}
