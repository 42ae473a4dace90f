package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.NotAllowed;

/**
 * The road map of the current person's school: everybody in the programme reads it, the curator
 * writes it, the director agrees to it.
 */
@RequestScoped
class VisibleRoadMap {

    @Inject RoadMaps maps;
    @Inject CurrentPerson current;
    @Inject Schools schools;
    @Inject ProgrammeYears years;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    Optional<RoadMap> seen() {
        requireReader();
        return maps.ofYear(current.schoolId(), year());
    }

    /** Former years are read only. */
    RoadMap ofYear(SchoolYear year) {
        requireReader();
        return maps.ofYear(current.schoolId(), year)
                .orElseThrow(() -> new RoadMapNotFound("of " + year.slashed()));
    }

    List<SchoolYear> years() {
        requireReader();
        return maps.years(current.schoolId());
    }

    boolean isOver(RoadMap map) {
        return map.year().startYear() != year().startYear();
    }

    /** For papers that were made about it, in former years too. */
    RoadMap byId(long id) {
        requireReader();
        return maps.byId(id, current.schoolId());
    }

    private void requireReader() {
        if (!isReadBy(current)) {
            throw new NotAllowed("road map");
        }
    }

    static boolean isReadBy(CurrentPerson person) {
        return person.chosenSchool().isPresent()
                && person.roles().stream().anyMatch(VisibleRoadMap::reads);
    }

    private static boolean reads(Role role) {
        return switch (role) {
            case CURATOR, DIRECTOR, MENTOR, MENTEE, PSYCHOLOGIST -> true;
            case CLASS_TEACHER, METHODIST, MUNICIPAL_ADMIN, EXPERT -> false;
        };
    }

    /** For the forms of the curator, who writes it. */
    RoadMap written() {
        current.require(Role.CURATOR);
        return maps.ofYear(current.schoolId(), year()).orElseThrow(this::none);
    }

    /** For those who change it now; whoever comes second sees what the first has done. */
    RoadMap heldBy(Role first, Role... others) {
        current.require(first, others);
        years.requireOpen(current.schoolId(), year());
        return maps.held(current.schoolId(), year()).orElseThrow(this::none);
    }

    private RoadMapNotFound none() {
        return new RoadMapNotFound("of " + year().slashed());
    }
}
