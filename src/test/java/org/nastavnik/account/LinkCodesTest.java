package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkCodesTest {

    private final List<Object> said = new ArrayList<>();
    private final LinkCodes codes = new LinkCodes();

    LinkCodesTest() {
        codes.entities = recording(EntityManager.class, recording(Query.class, null));
    }

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
    void forgetsWhatOpenedNothingForThirtyDays() {
        codes.sweep(new org.nastavnik.system.HourPassed(Instant.parse("2026-11-26T05:00:00Z")));

        assertThat(said)
                .containsExactly(
                        "LinkCode.sweep", "since", Instant.parse("2026-10-27T05:00:00Z"), 1);
    }
}
