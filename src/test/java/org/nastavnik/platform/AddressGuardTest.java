package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nastavnik.launch.ServiceFixtures;

class AddressGuardTest {

    private final AddressGuard guard = ServiceFixtures.guard(false);

    @ParameterizedTest(name = "attack G01: {0}")
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "https://169.254.169.254/latest/meta-data",
                "https://127.0.0.1/",
                "https://localhost:4848/",
                "http://localhost:4848/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://0.0.0.0/",
                "file:///etc/passwd",
                "gopher://moodle.test/",
                "https://us@8.8.8.8/",
                "javascript:alert(1)",
                "//8.8.8.8/",
                ""
            })
    void reachesNoInnerAddress(String address) {
        assertThatThrownBy(() -> guard.requireReachable(address, false))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void reachesPublicAddressesOverHttpsOnly() {
        assertThatCode(() -> guard.requireReachable("https://8.8.8.8/jwks", false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.requireReachable("http://8.8.8.8/jwks", false))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void reachesInnerPlatformsForWhichAnAdministratorVouchesButNeverItself() {
        assertThatCode(() -> guard.requireReachable("http://10.0.0.1/jwks", true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.requireReachable("http://127.0.0.1/jwks", true))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> guard.requireReachable("http://169.254.169.254/", true))
                .isInstanceOf(AddressRefused.class);
    }

    @Test
    void knowsDisguisedAddresses() throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName("2002:7f00:1::"))).isFalse();
        assertThat(AddressGuard.isPublic(InetAddress.getByName("64:ff9b::7f00:1"))).isFalse();
        assertThat(AddressGuard.isPublic(InetAddress.getByName("2a00:1450::1"))).isTrue();
    }
}
