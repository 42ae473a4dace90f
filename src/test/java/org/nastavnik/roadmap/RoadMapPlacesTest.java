package org.nastavnik.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

class RoadMapPlacesTest {

    private final RoadMapPlaces places = new RoadMapPlaces();

    private static CurrentPerson person(@Nullable Long school, Role role) {
        return new CurrentPerson() {
            @Override
            public Optional<Long> chosenSchool() {
                return Optional.ofNullable(school);
            }

            @Override
            public Set<Role> roles() {
                return EnumSet.of(role);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"CURATOR", "DIRECTOR", "MENTOR", "MENTEE", "PSYCHOLOGIST"})
    void opensOnesOwnMap(Role role) {
        assertThat(places.path(null, person(1L, role))).contains("road-map");
        assertThat(places.path(7L, person(1L, role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"METHODIST", "MUNICIPAL_ADMIN"})
    void opensNothingWithoutASchool(Role role) {
        assertThat(places.path(null, person(null, role))).isEmpty();
    }

    @Test
    void opensNothingForAClassTeacher() {
        assertThat(places.path(null, person(1L, Role.CLASS_TEACHER))).isEmpty();
    }
}
