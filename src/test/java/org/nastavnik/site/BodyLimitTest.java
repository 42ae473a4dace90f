package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void videoOf200MegabytesIsRefusedByItsAnnouncedLength() {
        assertThat(BodyLimit.isTooLong("209715200")).isTrue();
        assertThat(BodyLimit.isTooLong("10485760")).isFalse();
        assertThat(BodyLimit.isTooLong("-1")).isTrue();
    }

    @Test
    void bodyOfUnknownLengthIsCutWhenItGetsTooLong() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }
                };

        assertThatThrownBy(() -> new BodyLimit.Bounded(endless).readAllBytes())
                .isInstanceOfSatisfying(
                        ClientErrorException.class,
                        refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(413));
    }
}
