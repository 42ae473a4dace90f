package org.nastavnik.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Rows of the road map whose day has passed. */
@ApplicationScoped
class RoadMapReminders implements Reminder {

    @Inject LateRows late;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        long number = current.is(Role.CURATOR) ? late.of(current.schoolId()) : 0;
        return number == 0
                ? List.of()
                : List.of(Due.work(55, new Ui(visitor).count(number, "roadmap.due"), "road-map"));
    }
}
