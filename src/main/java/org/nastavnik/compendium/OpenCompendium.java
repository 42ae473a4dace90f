package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The compendium that the current person's school writes this year. */
@RequestScoped
class OpenCompendium {

    @Inject Compendia compendia;
    @Inject CurrentPerson current;
    @Inject Schools schools;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    /** To be looked at; not kept where nothing is written yet. */
    Compendium seen() {
        long school = current.schoolId();
        return compendia.ofYear(school, year()).orElseGet(() -> new Compendium(school, year()));
    }

    /** To be handed in: sent twice at once, the second comes when the first is done. */
    Compendium held() {
        Compendium compendium = written();
        compendia.hold(compendium);
        return compendium;
    }

    /** To be written into. */
    Compendium written() {
        long school = current.schoolId();
        return compendia
                .ofYear(school, year())
                .orElseGet(() -> compendia.add(new Compendium(school, year())));
    }
}
