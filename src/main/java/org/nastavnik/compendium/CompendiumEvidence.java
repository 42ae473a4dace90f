package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.Stage;
import org.nastavnik.school.StageEvidence;
import org.nastavnik.shared.SchoolYear;

/** Whether the compendium of the year is handed in. */
@ApplicationScoped
class CompendiumEvidence implements StageEvidence {

    @Inject Compendia compendia;

    @Override
    public List<Evidence> of(long schoolId, SchoolYear year) {
        boolean done =
                compendia.ofYear(schoolId, year).stream().anyMatch(known -> !known.state().open());
        return List.of(
                Evidence.fact(Stage.COMPLETION, 50, "compendium.evidence", done, "compendium"));
    }
}
