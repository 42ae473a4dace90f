package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.platform.LaunchRejected;

class HostileLaunchesTest {

    static Stream<Arguments> refused() {
        return HostileLaunches.all().map(row -> row.named("attack"));
    }

    static Stream<Arguments> harmless() {
        return HostileLaunches.harmless().map(row -> row.named("attack"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedForItsReason(String name, LaunchRow row) {
        assertThatThrownBy(() -> TestDoor.launch(row.sent()))
                .isInstanceOfSatisfying(
                        LaunchRejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(row.reason()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void givesNothingToItsSender(String name, LaunchRow row) {
        VerifiedLaunch launch = TestDoor.launch(row.sent());

        assertThat(launch.roles()).isEqualTo(new LaunchRoles(false, false));
        assertThat(launch.courseKey()).contains("7:1:2");
        assertThat(launch.returnUrl()).isNull();
        assertThat(launch.membershipsUrl()).isNull();
        assertThat(launch.lineItemsUrl()).isNull();
        assertThat(launch.groups()).allMatch(id -> id.matches("\\d+"));
        assertThat(launch.hints().toString()).doesNotContainPattern("\\p{Cntrl}");
    }
}
