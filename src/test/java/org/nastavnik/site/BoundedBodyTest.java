package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    /** As many bytes as a film has, made while they are read. */
    private static final class Film extends InputStream {

        private long left;

        Film(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 7 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(left, length);
            left -= n;
            return n;
        }
    }

    @Test
    void letsThroughWhatFitsIntoMemory() throws IOException {
        assertThat(new BoundedBody(new Film(BoundedBody.MOST)).readAllBytes())
                .hasSize(BoundedBody.MOST);
    }

    @Test
    void refusesAFilmOfTwoHundredMegabytesWithoutKeepingIt() {
        Film film = new Film(200L << 20);

        assertThatThrownBy(() -> new BoundedBody(film).readAllBytes())
                .isInstanceOf(ClientErrorException.class)
                .hasMessageContaining("413");
        assertThat(film.left).as("read to its end, so that the answer is seen").isZero();
    }
}
