package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.school.Schools;
import org.nastavnik.system.HourPassed;

/** Rests and substitutions begin and end by themselves on the days of their orders. */
@ApplicationScoped
class LiveUnits {

    @Inject Units units;

    void sweep(@Observes HourPassed hour) {
        LocalDate today = LocalDate.ofInstant(hour.now(), Schools.ZONE);
        units.changingByDay().forEach(unit -> unit.live(today));
    }
}
