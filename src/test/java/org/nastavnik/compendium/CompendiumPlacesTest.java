package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;

class CompendiumPlacesTest {

    private final CompendiumPlaces places = new CompendiumPlaces();

    @Test
    void leadsEachToWhatIsHisOfIt() {
        assertThat(places.path(null, Someone.ofSchool(1, 12, Role.CURATOR))).contains("compendium");
        assertThat(places.path(null, Someone.ofSchool(1, 13, Role.MENTOR))).contains("practices");
        assertThat(places.path(null, Someone.ofCentre(3, Role.METHODIST))).contains("compendia");
    }

    @Test
    void opensNothingForOthers() {
        CurrentPerson psychologist = Someone.ofSchool(1, 18, Role.PSYCHOLOGIST);

        assertThat(places.path(null, psychologist)).isEmpty();
        assertThat(places.path(null, Someone.unknown())).isEmpty();
        assertThat(places.path(1L, Someone.ofSchool(1, 12, Role.CURATOR))).isEmpty();
    }
}
