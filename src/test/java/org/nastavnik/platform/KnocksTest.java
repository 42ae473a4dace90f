package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nastavnik.it.Wiring.wired;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nastavnik.launch.ServiceFixtures;

/** Whoever guesses is slowed down, whoever types his code once is not. */
class KnocksTest {

    private final ServiceFixtures.TestClock clock = new ServiceFixtures.TestClock();
    private final Rates rates = wired(new Rates(), clock, new ServiceFixtures.Settings(true));

    private static HttpServletRequest from(String address) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        KnocksTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getRemoteAddr") ? address : null);
    }

    private void miss(String address, int times) {
        for (int i = 0; i < times; i++) {
            rates.missed("code", from(address));
        }
    }

    @Test
    void stopsWhoHasMissedTooOften() {
        miss("1.2.3.4", 20);

        assertThatThrownBy(() -> rates.knock("code", from("1.2.3.4")))
                .isInstanceOf(ClientErrorException.class);
        assertThatCode(() -> rates.knock("code", from("1.2.3.5"))).doesNotThrowAnyException();
        assertThatCode(() -> rates.knock("register", from("1.2.3.4"))).doesNotThrowAnyException();
    }

    @Test
    void letsAClassThatNowAndThenMissesIn() {
        miss("school", 19);

        assertThatCode(() -> rates.knock("code", from("school"))).doesNotThrowAnyException();
    }

    @Test
    void stopsManyAddressesThatGuessTogether() {
        for (int address = 0; address < 30; address++) {
            miss("10.0.0." + address, 10);
        }

        assertThatThrownBy(() -> rates.knock("code", from("1.2.3.5")))
                .isInstanceOf(ClientErrorException.class);
        clock.pass(Duration.ofSeconds(10));
        assertThatCode(() -> rates.knock("code", from("1.2.3.5"))).doesNotThrowAnyException();
    }
}
