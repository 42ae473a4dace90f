package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.system.HourPassed;

/** What this room forgets with the hours. */
class SweepsTest {

    private final List<Object> said = new ArrayList<>();
    private final EntityManager entities =
            recording(EntityManager.class, recording(Query.class, null));
    private final HourPassed five = new HourPassed(Instant.parse("2026-11-26T05:00:00Z"));

    private <T> T recording(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            said.addAll(arguments == null ? List.of(1) : List.of(arguments));
                            return method.getReturnType() == int.class
                                    ? (Object) 1
                                    : answer == null ? proxy : answer;
                        }));
    }

    @Test
    void codesThatOpenedNothingForThirtyDaysAreForgotten() {
        LinkCodes codes = new LinkCodes();
        codes.entities = entities;

        codes.sweep(five);

        assertThat(said)
                .containsExactly(
                        "LinkCode.sweep", "since", Instant.parse("2026-10-27T05:00:00Z"), 1);
    }

    @Test
    void failuresOfAnHourThatIsOverAreForgotten() {
        Attempts attempts = new Attempts();
        attempts.entities = entities;

        attempts.sweep(five);

        assertThat(said)
                .containsExactly(
                        "CodeAttempts.sweep", "since", Instant.parse("2026-11-26T04:00:00Z"), 1);
    }
}
