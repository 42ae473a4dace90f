package org.nastavnik.deeplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LaunchSession;
import org.nastavnik.people.LaunchSessions;
import org.nastavnik.place.PlaceKind;
import org.nastavnik.platform.ShownPage;
import org.nastavnik.school.Entrance;
import org.nastavnik.site.Redirects;
import org.nastavnik.site.View;

/** Where a link leads one who works in the schools 1 and 2 and is in school 2 now. */
class CourseLinkResourceTest {

    private static final Pick ONE_PLAN = new Pick(DeepLinkFixtures.ONE_PLAN, false);

    private final List<Long> steps = new ArrayList<>();
    private Optional<String> path = Optional.empty();
    private Optional<String> detour = Optional.empty();

    private String answer(String word) {
        var response = resource().go(word);
        return response.getStatus() == 303
                ? response.getLocation().toString()
                : response.getStatus() + " " + ((View) response.getEntity()).template();
    }

    private CourseLinkResource resource() {
        Redirects redirects = wired(new Redirects(), ShownPage.visitor("ru"));
        PlaceWords words = wired(new PlaceWords(), ShownPage.visitor("ru"));
        return wired(
                new CourseLinkResource(),
                new Visited(),
                new Door(),
                new Kept(),
                new OneKind(),
                words,
                new Steps(),
                redirects);
    }

    @Test
    void goesOnToThePage() {
        path = Optional.of("units/4/plan");

        assertThat(answer("word-of-the-link")).isEqualTo("/s/abc/units/4/plan");
        assertThat(steps).isEmpty();
    }

    @Test
    void stepsIntoTheSchoolOfTheLinkAndComesBack() {
        assertThat(answer("word-of-the-link")).isEqualTo("/s/abc/link/word-of-the-link");
        assertThat(steps).containsExactly(1L);
    }

    @Test
    void staysWhereItIsForALinkOfNoSchoolOfMine() {
        assertThat(answer("word-elsewhere-1")).isEqualTo("404 deeplink/link");
        assertThat(steps).isEmpty();
    }

    @Test
    void saysThatAnUnknownLinkIsUnknown() {
        path = Optional.of("units/4/plan");

        assertThat(answer("0")).isEqualTo("404 deeplink/link");
    }

    @Test
    void letsANewcomerSayWhoHeIsFirst() {
        detour = Optional.of("who");

        assertThat(answer("word-of-the-link")).isEqualTo("/s/abc/who");
    }

    private static final class Visited extends CurrentPerson {

        @Override
        public LaunchSession launch() {
            return DeepLinkFixtures.teacher();
        }

        @Override
        public Set<Long> schools() {
            return Set.of(1L, 2L);
        }

        @Override
        public long schoolId() {
            return 2;
        }
    }

    private final class Door extends Entrance {

        @Override
        public Optional<String> detour() {
            return detour;
        }
    }

    private static final class Kept extends CourseLinks {

        @Override
        public Optional<CourseLink> find(String id, long registrationId) {
            return switch (id) {
                case "word-of-the-link" -> Optional.of(DeepLinkFixtures.link(id, ONE_PLAN));
                case "word-elsewhere-1" -> Optional.of(DeepLinkFixtures.linkOfSchool(3, ONE_PLAN));
                default -> Optional.empty();
            };
        }
    }

    private final class OneKind extends Choices {

        @Override
        Stream<PlaceKind> kinds() {
            return Stream.of(
                    new PlaceKind() {
                        @Override
                        public String code() {
                            return "plan";
                        }

                        @Override
                        public List<Offer> offers(CurrentPerson current) {
                            return List.of();
                        }

                        @Override
                        public Optional<String> path(
                                @Nullable Long subject, CurrentPerson current) {
                            return path;
                        }
                    });
        }
    }

    private final class Steps extends LaunchSessions {

        @Override
        public void stepInto(String id, long school) {
            steps.add(school);
        }
    }
}
