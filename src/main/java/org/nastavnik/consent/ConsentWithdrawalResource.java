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

/** A consent is taken back. */
@AlsoInArchive("a consent is taken back whenever its giver wants")
@Path("s/{launch}/consents/{id}/withdrawal")
public class ConsentWithdrawalResource {

    @Inject VisibleConsents visible;
    @Inject ConsentAnswers answers;
    @Inject WithdrawConsent withdraw;

    @POST
    @Transactional
    public Response withdraw(@PathParam("id") long id, @BeanParam WithdrawalForm form) {
        Consent consent = visible.kept(id);
        Problems problems = answers.checked(form, form.version, consent);
        LocalDate day = Typed.requiredDay(form.withdrawnOn, "withdrawnOn", problems);
        Long by = Typed.id(form.by);
        if (day != null && by != null && problems.isEmpty()) {
            ConsentAnswers.attempt(
                    problems,
                    "withdrawnOn",
                    () -> withdraw.withdraw(consent, day, by, form.ground.strip()));
        }
        ConsentShowPages.Typing typed = new ConsentShowPages.Typing();
        typed.withdrawal = form;
        return answers.answer(consent, "CONSENT_WITHDRAWN", typed, problems);
    }
}
