package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.nastavnik.people.ActingPerson;
import org.nastavnik.shared.SchoolYear;

/** Hands in the compendia of the demonstration city, each as its curator and director would. */
@ApplicationScoped
public class DemonstrationCompendia {

    @Inject Compendia compendia;
    @Inject CheckCompendium check;
    @Inject SubmitCompendium submit;
    @Inject ReceivedCompendia received;
    @Inject ActingPerson acting;
    @Inject Clock clock;

    /** Who does it. */
    public record Hands(long school, long curator, long director, long methodist) {}

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void handIn(Hands hands, SchoolYear year, boolean accepted) {
        Compendium compendium =
                compendia
                        .ofYear(hands.school(), year)
                        .orElseThrow(() -> new CompendiumNotFound("of " + hands.school()));
        acting.become(hands.curator());
        compendium.checked(check.check(compendium));
        compendium.approve(hands.director(), clock.instant());
        Submission submission = submit.submit(compendium);
        if (accepted) {
            acting.become(hands.methodist());
            received.accept(submission);
        }
    }
}
