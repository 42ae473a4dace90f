package org.nastavnik.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownRegistrationsTest {

    private final Stored stored = new Stored();
    private final KnownRegistrations known = new KnownRegistrations();

    @BeforeEach
    void connect() {
        known.registrations = stored;
    }

    @Test
    void readsOneOnceWhileItsVersionStays() {
        Registration first = known.ofVersion(7, 0).orElseThrow();

        assertThat(known.ofVersion(7, 0)).containsSame(first);
        assertThat(stored.reads).isEqualTo(1);
    }

    @Test
    void readsItAnewWhenAnotherNodeHasChangedIt() {
        known.ofVersion(7, 0);

        known.ofVersion(7, 1);

        assertThat(stored.reads).isEqualTo(2);
    }

    @Test
    void forgetsOneThatIsGone() {
        known.ofVersion(7, 0);
        stored.row = null;

        assertThat(known.ofVersion(7, -1)).isEmpty();
        assertThat(known.ofVersion(7, 0)).isEmpty();
    }

    /** One row, and how often it was asked for. */
    private static final class Stored extends Registrations {

        private @Nullable Registration row =
                new Registration(
                        "https://lms.test",
                        "client",
                        new PlatformEndpoints(
                                "https://lms.test/auth",
                                "https://lms.test/token",
                                "https://lms.test/jwks"),
                        Instant.EPOCH);

        private int reads;

        @Override
        public Optional<Registration> find(long id) {
            reads++;
            return Optional.ofNullable(row);
        }
    }
}
