package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.place.Reminder;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The director looks at a compendium that is ready; the curator mends one that came back. */
@ApplicationScoped
class CompendiumReminders implements Reminder {

    @Inject Compendia compendia;
    @Inject Schools schools;
    @Inject Visitor visitor;

    @Override
    public List<Due> due(CurrentPerson current) {
        if (!current.is(Role.DIRECTOR) && !current.is(Role.CURATOR)) {
            return List.of();
        }
        return compendia.ofYear(current.schoolId(), SchoolYear.of(schools.today())).stream()
                .flatMap(known -> line(known.state(), current))
                .toList();
    }

    private Stream<Due> line(Compendium.State state, CurrentPerson current) {
        if (state == Compendium.State.READY && current.is(Role.DIRECTOR)) {
            return Stream.of(
                    Due.toSign(30, new Ui(visitor).t("compendium.due.ready"), "compendium"));
        }
        if (state == Compendium.State.APPROVED && current.is(Role.CURATOR)) {
            return Stream.of(
                    Due.work(12, new Ui(visitor).t("compendium.due.approved"), "compendium"));
        }
        return state == Compendium.State.RETURNED && current.is(Role.CURATOR)
                ? Stream.of(
                        Due.work(12, new Ui(visitor).t("compendium.due.returned"), "compendium"))
                : Stream.empty();
    }
}
