package org.nastavnik.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** How many participants have the consent without which nothing may be done with their data. */
@ApplicationScoped
class ConsentEvidence implements StageEvidence {

    @Inject ConsentBook book;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        int all = book.participants(schoolId).size();
        int missing = book.missing(schoolId, ConsentKind.PROCESSING).size();
        return List.of(
                Evidence.share(
                        Stage.MENTEE_BASE,
                        30,
                        "consent.evidence",
                        all - missing,
                        all,
                        "consents?show=MISSING"));
    }
}
