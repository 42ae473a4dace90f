package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.GradedKind;
import org.nastavnik.place.PlaceKind;

class ChoicesTest {

    private record Kind(String code, int order) implements PlaceKind {

        @Override
        public List<Offer> offers(CurrentPerson current) {
            return List.of(new Offer(null, "Своё", "каждому"), new Offer(4L, "Одно", "участникам"));
        }

        @Override
        public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
            return Optional.empty();
        }
    }

    private record Counted(String code, int order) implements GradedKind {

        @Override
        public List<Offer> offers(CurrentPerson current) {
            return List.of(new Offer(null, "П".repeat(300), "каждому"));
        }

        @Override
        public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
            return Optional.empty();
        }

        @Override
        public Optional<Done> done(@Nullable Long subject, long personId) {
            return Optional.empty();
        }

        @Override
        public Optional<String> review(
                @Nullable Long subject, long reviewed, CurrentPerson current) {
            return Optional.empty();
        }
    }

    private static Choices choices(boolean known, PlaceKind... offering) {
        Choices choices =
                new Choices() {
                    @Override
                    Stream<PlaceKind> kinds() {
                        return Stream.of(offering);
                    }
                };
        choices.current =
                new CurrentPerson() {
                    @Override
                    public boolean isKnown() {
                        return known;
                    }
                };
        return choices;
    }

    @Test
    void listsKindsInTheirOrder() {
        Choices choices =
                choices(
                        true,
                        new Kind("start", 50),
                        new Kind("plan", 50),
                        new Counted("survey", 20));

        assertThat(choices.all())
                .extracting(Choice::key)
                .containsExactly("survey", "plan", "plan:4", "start", "start:4");
    }

    @Test
    void offersNewcomersOnlyWhatOpensForEverybodyHisOwn() {
        assertThat(choices(false, new Kind("plan", 50)).all())
                .extracting(Choice::key)
                .containsExactly("plan");
    }

    @Test
    void knowsWhatCanBeCounted() {
        assertThat(choices(true, new Kind("plan", 50), new Counted("survey", 60)).all())
                .extracting(Choice::gradable)
                .containsExactly(false, false, true);
    }

    @Test
    void shortensTitlesToWhatCoursesKeep() {
        assertThat(choices(true, new Counted("survey", 20)).all())
                .singleElement()
                .satisfies(c -> assertThat(c.title()).hasSize(250).endsWith("…"));
    }
}
