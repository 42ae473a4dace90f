package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Whose data have been kept for as long as they may be, and nothing stands against forgetting. */
@ApplicationScoped
class DepartureReminders implements Reminder {

    @Inject Departures departures;
    @Inject StillNeeded needed;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.CURATOR) || current.chosenSchool().isEmpty()) {
            return List.of();
        }
        long over =
                departures.of(current.schoolId()).stream()
                        .filter(departure -> departure.isOver(schools.today()))
                        .filter(departure -> needed.why(departure).isEmpty())
                        .count();
        return over == 0
                ? List.of()
                : List.of(Due.work(25, new Ui(visitor).count(over, "pairing.due.keep"), "leavers"));
    }
}
