package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;

/** Freezes the compendium as it is now and hands it to the methodical centre. */
@ApplicationScoped
class SubmitCompendium {

    @Inject CheckCompendium check;
    @Inject MakeDocument make;
    @Inject Submissions submissions;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    Submission submit(Compendium compendium) {
        // practices may have changed since the curator called it ready
        if (!check.check(compendium).passes()) {
            throw new RuleBroken("compendium.rule.notReady");
        }
        compendium.submit();
        GeneratedDocument document = make.make(DocumentKind.D32, compendium.id());
        Submission submission =
                submissions.add(
                        new Submission(
                                compendium,
                                document,
                                current.personId(),
                                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        audit.write(
                current.personId(),
                compendium.schoolId(),
                "COMPENDIUM_SUBMITTED",
                "submission:" + submission.id());
        return submission;
    }
}
