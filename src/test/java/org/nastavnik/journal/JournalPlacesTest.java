package org.nastavnik.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.UnitPlacesFixture;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.place.PlaceKind.Offer;
import org.nastavnik.platform.ShownPage;

class JournalPlacesTest {

    private static final CurrentPerson MENTOR =
            Someone.ofSchool(UnitFixtures.SCHOOL, UnitFixtures.MENTOR, Role.MENTOR);
    private static final CurrentPerson CURATOR =
            Someone.ofSchool(UnitFixtures.SCHOOL, 90, Role.CURATOR);
    private static final CurrentPerson PSYCHOLOGIST =
            Someone.ofSchool(UnitFixtures.SCHOOL, 93, Role.PSYCHOLOGIST);

    private static JournalPlaces places(CurrentPerson current, MentoringUnit... units) {
        JournalPlaces places = new JournalPlaces();
        places.places = UnitPlacesFixture.with(current, units);
        places.visible = new VisibleMeetings();
        places.visible.current = current;
        places.visitor = ShownPage.visitor("ru");
        return places;
    }

    private static List<String> titles(CurrentPerson current, MentoringUnit... units) {
        return places(current, units).offers(current).stream().map(Offer::title).toList();
    }

    private static Optional<String> path(
            @Nullable Long subject, CurrentPerson current, MentoringUnit... units) {
        return places(current, units).path(subject, current);
    }

    @Test
    void offersJournalsThatCanHaveBegun() {
        assertThat(titles(CURATOR, UnitFixtures.aPair(), UnitFixtures.anAgreedPair()))
                .containsExactly("Мой журнал встреч", "Журнал П-03");
    }

    @Test
    void opensOnesOwnJournal() {
        assertThat(path(null, MENTOR, UnitFixtures.aPair())).contains("units/7/journal");
        assertThat(path(null, MENTOR, UnitFixtures.anAgreedPair())).isEmpty();
        assertThat(path(null, MENTOR, UnitFixtures.aPair(), UnitFixtures.aGroup()))
                .contains("units");
    }

    @Test
    void opensAJournalForThoseWhoMayReadIt() {
        MentoringUnit unit = UnitFixtures.aPair();

        assertThat(path(UnitFixtures.UNIT, CURATOR, unit)).contains("units/7/journal");
        assertThat(path(UnitFixtures.UNIT, PSYCHOLOGIST, unit)).isEmpty();
        assertThat(titles(PSYCHOLOGIST, unit)).containsExactly("Мой журнал встреч");
    }
}
