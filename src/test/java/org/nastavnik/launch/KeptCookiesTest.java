package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nastavnik.platform.Parameters;

class KeptCookiesTest {

    @ParameterizedTest(name = "{0}, into {1}, storage {2}, window {3}, asked {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, iframe, false, false, false, UNKNOWN",
                "-, iframe, true, false, false, UNKNOWN",
                "-, frame, false, false, false, UNKNOWN",
                "-, iframe, false, false, true, NO",
                "-, document, false, false, false, YES",
                "-, -, false, false, false, YES",
                "-, -, true, false, false, UNKNOWN",
                "-, -, true, false, true, NO",
                "-, iframe, true, true, false, YES",
                "MoodleSession, iframe, false, false, true, NO",
                "__Host-nk, iframe, false, false, true, YES",
                "__Host-nk, iframe, false, false, false, YES",
                "__Host-n-abc, iframe, false, false, false, YES",
                "__Host-nl-abc, iframe, true, false, false, YES"
            })
    void asksOnlyAFrameThatHasShownNothing(
            String cookie,
            String destination,
            boolean storage,
            boolean window,
            boolean asked,
            KeptCookies expected) {
        Set<String> cookies = cookie == null ? Set.of() : Set.of(cookie);

        assertThat(KeptCookies.of(cookies, destination, login(storage, window), asked))
                .isEqualTo(expected);
    }

    private static LoginRequest login(boolean storage, boolean window) {
        Map<String, String> sent =
                Map.of(
                        "iss", "https://moodle.school.test",
                        "login_hint", "3",
                        "target_link_uri", "https://nastavnik.school.test/");
        String query =
                Parameters.encoded(sent)
                        + (storage ? "&lti_storage_target=_parent" : "")
                        + (window ? "&own_window=1" : "");
        return LoginRequest.of(Parameters.ofQuery(query));
    }
}
