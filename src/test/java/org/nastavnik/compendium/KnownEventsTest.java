package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.event.EventFixtures;
import org.nastavnik.event.ProgrammeEvent;
import org.nastavnik.event.Publication;
import org.nastavnik.event.SchoolEvents;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.PupilNames;
import org.nastavnik.shared.SchoolYear;

class KnownEventsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final PupilNames PUPILS =
            PupilNames.of(
                    List.of(
                            SchoolCompendiumTest.person(
                                    AffiliationKind.PUPIL, "Тестова", "Мария", "7 «А»")),
                    1,
                    LocalDate.of(2027, 5, 28));

    private final Compendium compendium = new Compendium(1, YEAR);

    private static ProgrammeEvent event(String title, @Nullable Integer came, String... materials) {
        return EventFixtures.event(
                1,
                new ProgrammeEvent.Facts(
                        ProgrammeEvent.Kind.NETWORKING,
                        title,
                        DAY,
                        "библиотека, у Марии Тестовой",
                        came,
                        null,
                        "Мария Тестова вела встречу.",
                        List.of(materials)));
    }

    private KnownEvents known(ProgrammeEvent... held) {
        KnownEvents known = new KnownEvents();
        known.events =
                new SchoolEvents() {
                    @Override
                    public List<ProgrammeEvent> events(long schoolId, SchoolYear year) {
                        return List.of(held);
                    }

                    @Override
                    public List<Publication> publications(long schoolId, SchoolYear year) {
                        return List.of(
                                EventFixtures.publication(
                                        1,
                                        new Publication.Facts(
                                                "О Марии Тестовой",
                                                "https://school.example/1",
                                                DAY,
                                                "сайт школы",
                                                null,
                                                false,
                                                Set.of())));
                    }
                };
        return known;
    }

    @Test
    void whatWasHeldStandsInTheCompendiumWithoutPupils() {
        KnownEvents known = known(event("Нетворкинг", 24), event("Игра", null));

        List<SchoolCompendium.Event> told = known.events(compendium, PUPILS).toList();

        assertThat(told)
                .extracting(SchoolCompendium.Event::title, SchoolCompendium.Event::attendees)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Нетворкинг", 24),
                        org.assertj.core.groups.Tuple.tuple("Игра", null));
        assertThat(told).allMatch(one -> one.place().equals("библиотека, у обучающийся"));
        assertThat(told).allMatch(one -> one.text().equals(List.of("обучающийся вела встречу.")));
    }

    @Test
    void whatTheCuratorHasDescribedIsNotToldTwice() {
        compendium.add(
                new CompendiumItem(
                        new CompendiumItem.Told("нетворкинг ", DAY, "зал", 20, "Описание", null)));

        assertThat(known(event("Нетворкинг", 24)).events(compendium, PUPILS)).isEmpty();
    }

    @Test
    void otherEventsOfThatDayAndOfThatTitleAreTold() {
        compendium.add(described("Игра", DAY));
        compendium.add(described("Нетворкинг", DAY.plusMonths(1)));

        assertThat(known(event("Нетворкинг", 24)).events(compendium, PUPILS))
                .extracting(SchoolCompendium.Event::title)
                .containsExactly("Нетворкинг");
    }

    private static CompendiumItem described(String title, LocalDate day) {
        return new CompendiumItem(new CompendiumItem.Told(title, day, "зал", 20, "Описание", null));
    }

    @Test
    void materialsAndPublicationsAreLinksThatNameNobodyAndStandOnce() {
        compendium.write(
                new Compendium.Texts(null, null, "Раздел сайта: https://school.example/2"));
        KnownEvents known =
                known(
                        event(
                                "Нетворкинг",
                                24,
                                "https://school.example/2",
                                "https://school.example/3"));

        assertThat(known.links(compendium, PUPILS))
                .containsExactly(
                        new SchoolCompendium.Link("Нетворкинг", "https://school.example/3"),
                        new SchoolCompendium.Link("О обучающийся", "https://school.example/1"));
    }
}
