package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** Units in memory, as the current person sees them. */
public final class UnitPlacesFixture {

    private UnitPlacesFixture() {}

    public static UnitPlaces with(CurrentPerson current, MentoringUnit... units) {
        UnitPlaces places = new UnitPlaces();
        places.visible = visible(current, units);
        return places;
    }

    private static VisibleUnits visible(CurrentPerson current, MentoringUnit... units) {
        VisibleUnits visible = new VisibleUnits();
        visible.current = current;
        visible.units = units(units);
        visible.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return UnitFixtures.FIRST_DAY;
                    }
                };
        return visible;
    }

    public static Units units(MentoringUnit... units) {
        return new Units() {

            @Override
            public Optional<MentoringUnit> find(long id, long schoolId) {
                return of(schoolId).filter(unit -> unit.id() == id).findFirst();
            }

            @Override
            public List<MentoringUnit> of(long schoolId, SchoolYear year) {
                return of(schoolId).toList();
            }

            @Override
            public List<MentoringUnit> ofPerson(long person, long schoolId, SchoolYear year) {
                return of(schoolId).filter(unit -> unit.hasMember(person)).toList();
            }

            private Stream<MentoringUnit> of(long schoolId) {
                return Arrays.stream(units).filter(unit -> unit.schoolId() == schoolId);
            }
        };
    }
}
