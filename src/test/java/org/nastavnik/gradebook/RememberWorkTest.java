package org.nastavnik.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nastavnik.it.Wiring.wired;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.launch.TestDoor;
import org.nastavnik.place.GradedKind;
import org.nastavnik.place.PlaceLaunched;
import org.nastavnik.place.WorkMoved;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Registrations;

class RememberWorkTest {

    private static final String MOODLE = "https://moodle.school.test";
    private static final String LINE_ITEM = MOODLE + "/2/lineitems/2/lineitem?type_id=1";

    private final List<GradeColumn> known = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final RememberWork remember =
            wired(
                    new RememberWork(),
                    Clock.systemUTC(),
                    new GradeColumns() {

                        @Override
                        GradeColumn add(GradeColumn column) {
                            known.add(column);
                            return TestDoor.withId(column, known.size());
                        }

                        @Override
                        Optional<GradeColumn> byLineItem(String key) {
                            return known.stream()
                                    .filter(c -> key.equals(GradeColumn.keyOf(7, c.lineItem())))
                                    .findFirst();
                        }

                        @Override
                        List<Long> fedBy(String place) {
                            return known.stream()
                                    .filter(c -> c.isActive() && c.place().equals(place))
                                    .map(GradeColumn::id)
                                    .toList();
                        }
                    },
                    new OutgoingScores() {

                        @Override
                        Optional<OutgoingScore> locked(GradeColumn column, long identityId) {
                            return Optional.empty();
                        }
                    },
                    new MovedWorks() {

                        @Override
                        void add(MovedWork work) {
                            moved.add(work.place() + " " + work.personId());
                        }
                    },
                    new GradedKinds() {

                        @Override
                        Optional<GradedKind> of(String code) {
                            return Optional.<GradedKind>of(new CountedWork())
                                    .filter(kind -> kind.code().equals(code));
                        }
                    },
                    new Registrations() {

                        @Override
                        public Optional<Registration> find(long id) {
                            return Optional.of(TestDoor.registration(MOODLE, "1"));
                        }
                    });

    private static PlaceLaunched launch(
            String place, @Nullable Long subject, @Nullable String lineItem) {
        return new PlaceLaunched(7, "7:1:2", 5, place, subject, lineItem, "3");
    }

    @Test
    void gradedActivityBringsItsColumnOnce() {
        remember.launched(launch("counted", null, LINE_ITEM));
        remember.launched(launch("counted", null, LINE_ITEM));

        assertThat(known)
                .singleElement()
                .satisfies(column -> assertThat(column.lineItem()).isEqualTo(LINE_ITEM));
    }

    @ParameterizedTest(name = "attack F02: the line item of a launch at {0}")
    @ValueSource(
            strings = {
                "https://evil.test/lineitem",
                "https://moodle.school.test@evil.test/lineitem",
                "http://moodle.school.test/lineitem",
                "https://moodle.school.test:8443/lineitem",
                "//moodle.school.test/lineitem",
                "javascript:alert(1)",
                "http://169.254.169.254/"
            })
    void takesNoColumnOfAnotherHost(String lineItem) {
        remember.launched(launch("counted", null, lineItem));

        assertThat(known).isEmpty();
    }

    @Test
    void takesNoColumnWhereNothingIsCounted() {
        remember.launched(launch("counted", null, null));
        remember.launched(launch("start", null, LINE_ITEM));
        remember.launched(launch("counted", null, LINE_ITEM + "&x=" + "x".repeat(1_000)));

        assertThat(known).isEmpty();
    }

    @Test
    void activityThatLeadsElsewhereNowIsCountedAnew() {
        remember.launched(launch("counted", null, LINE_ITEM));
        GradeColumn column = known.get(0);
        column.recounted(java.time.Instant.now());

        remember.launched(launch("counted", 4L, LINE_ITEM));

        assertThat(column.subject()).isEqualTo(4);
        assertThat(column.isRecountDue(java.time.Instant.now())).isTrue();
    }

    @Test
    void activityThatOpensAgainRevivesItsColumn() {
        remember.launched(launch("counted", null, LINE_ITEM));
        known.get(0).gone();

        remember.launched(launch("counted", null, LINE_ITEM));

        assertThat(known.get(0).isActive()).isTrue();
    }

    @Test
    void workIsRememberedOnlyWhereSomethingIsFed() {
        remember.moved(new WorkMoved("counted", 15));
        remember.launched(launch("counted", null, LINE_ITEM));

        remember.moved(new WorkMoved("counted", 16));
        remember.moved(new WorkMoved("other", 17));

        assertThat(moved).containsExactly("counted 16");
    }
}
