package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.Reminder;

/** All that waits for the current person, the most pressing first. */
@RequestScoped
class Awaiting {

    @Inject Instance<Reminder> rooms;
    @Inject CurrentPerson current;

    List<Reminder.Due> all() {
        return rooms.stream()
                .flatMap(room -> room.due(current).stream())
                .sorted(Comparator.comparingInt(Reminder.Due::order))
                .toList();
    }
}
