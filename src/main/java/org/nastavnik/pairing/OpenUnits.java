package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.school.YearEnd;
import org.nastavnik.shared.SchoolYear;

/** Pairs and groups whose work has not come to an end. */
@ApplicationScoped
class OpenUnits implements YearEnd {

    @Inject Units units;

    @Override
    public List<Open> open(long schoolId, SchoolYear year) {
        long working =
                units.of(schoolId, year).stream().filter(unit -> unit.state().standing()).count();
        return working == 0
                ? List.of()
                : List.of(
                        new Open(
                                "pairing.yearEnd.units",
                                working,
                                "orders/new?year=" + year.startYear()));
    }
}
