package org.nastavnik.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The units that the current person may see: a curator his school's, a member his own. */
@RequestScoped
public class VisibleUnits {

    @Inject CurrentPerson current;
    @Inject Units units;
    @Inject Schools schools;

    /** Not yours is not found. */
    public MentoringUnit byId(long id) {
        return find(id).orElseThrow(() -> new UnitNotFound(id));
    }

    Optional<MentoringUnit> find(long id) {
        return units.find(id, current.schoolId())
                .filter(unit -> seesSchool() || unit.hasMember(current.personId()));
    }

    public List<MentoringUnit> ofThisYear() {
        SchoolYear year = year();
        return seesSchool() ? units.of(current.schoolId(), year) : mine();
    }

    public List<MentoringUnit> mine() {
        return units.ofPerson(current.personId(), current.schoolId(), year());
    }

    public SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    public boolean seesSchool() {
        return current.is(Role.CURATOR)
                || current.is(Role.DIRECTOR)
                || current.is(Role.PSYCHOLOGIST);
    }
}
