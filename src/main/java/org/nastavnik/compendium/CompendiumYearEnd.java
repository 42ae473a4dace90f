package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.YearEnd;
import org.nastavnik.shared.SchoolYear;

/** The compendium of a year ends it: handed in, or taken by the centre. */
@ApplicationScoped
class CompendiumYearEnd implements YearEnd {

    @Inject Compendia compendia;

    @Override
    public List<Open> open(long schoolId, SchoolYear year) {
        boolean done =
                compendia.ofYear(schoolId, year).stream().anyMatch(known -> !known.state().open());
        return done ? List.of() : List.of(new Open("compendium.yearEnd", 1, "compendium"));
    }
}
