package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Reason;

/** The tables of refused launches notice when a check is gone. */
class VerifyLaunchTest {

    static IntStream checks() {
        return IntStream.range(0, VerifyLaunch.CHECKS.size());
    }

    @ParameterizedTest(name = "without check {0}")
    @MethodSource("checks")
    void missesEachCheckThatIsGone(int gone) {
        List<Consumer<Attempt>> left = new ArrayList<>(VerifyLaunch.CHECKS);
        left.remove(gone);

        assertThat(refused().filter(row -> !isRefusedForItsReason(row, left))).isNotEmpty();
    }

    @Test
    void missesAllOfThem() {
        assertThat(refused().filter(row -> verdict(row, List.of()).isEmpty()))
                .hasSizeGreaterThan(70);
    }

    private static Stream<LaunchRow> refused() {
        return Stream.concat(CertificationLaunches.BAD.stream(), HostileLaunches.all());
    }

    private static boolean isRefusedForItsReason(LaunchRow row, List<Consumer<Attempt>> checks) {
        return verdict(row, checks).filter(row.reason()::equals).isPresent();
    }

    private static Optional<Reason> verdict(LaunchRow row, List<Consumer<Attempt>> checks) {
        try {
            TestDoor.launch(row.sent(), checks);
            return Optional.empty();
        } catch (LaunchRejected rejected) {
            return Optional.of(rejected.reason());
        }
    }
}
