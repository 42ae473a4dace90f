package org.nastavnik.site;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses what is larger than anything a page asks for, by what the browser announces and before a
 * byte of it is kept; what is not announced is cut when it gets too long.
 */
@Provider
@Priority(Priorities.AUTHORIZATION - 10)
public class BodyLimit implements ContainerRequestFilter {

    static final long MOST_BYTES = 24L * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        } else if (isTooLong(announced)) {
            throw tooLarge();
        }
    }

    static boolean isTooLong(String announced) {
        return !announced.matches("\\d{1,15}") || Long.parseLong(announced) > MOST_BYTES;
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    /** A body of unknown length. */
    static final class Bounded extends FilterInputStream {

        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
