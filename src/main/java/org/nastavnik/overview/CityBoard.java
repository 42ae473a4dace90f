package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The board of the methodical centre: schools in numbers. */
@RequestScoped
class CityBoard {

    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject ProgrammeYears years;
    @Inject Units units;
    @Inject Bases bases;
    @Inject VisibleUnits visible;
    @Inject RoleAssignments assignments;
    @Inject Awaiting awaiting;

    CityPage page() {
        SchoolYear year = visible.year();
        return new CityPage(
                schools.all().stream().map(school -> line(school, year)).toList(),
                AwaitingPage.shortened(awaiting.all()),
                current.is(Role.METHODIST),
                current.is(Role.MUNICIPAL_ADMIN));
    }

    private CityPage.Line line(School school, SchoolYear year) {
        List<MentoringUnit> all = units.of(school.id(), year);
        return new CityPage.Line(
                school.id(),
                school.on(schools.today()).shortName(),
                "school.year.state." + years.of(school.id(), year).stateOn(schools.today()),
                assignments.holders(Role.CURATOR, school.id()).size(),
                bases.mentors(school.id(), year).size(),
                bases.requests(school.id(), year).size(),
                SchoolTiles.count(all, u -> u.state().working()),
                SchoolTiles.count(all, SchoolTiles.in(MentoringUnit.State.AGREED)));
    }
}
