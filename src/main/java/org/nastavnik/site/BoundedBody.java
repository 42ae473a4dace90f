package org.nastavnik.site;

import jakarta.ws.rs.ClientErrorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a form, which must fit into memory. Of one that does not the rest is read and thrown
 * away: a browser shows our answer only when it could send all.
 */
final class BoundedBody extends FilterInputStream {

    /** The largest file that any form takes, and what stands around it. */
    static final int MOST = 12 * 1024 * 1024;

    private static final long MOST_THROWN_AWAY = 1L << 30;

    private long left = MOST;

    BoundedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : (int) counted(1, value);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        return n < 0 ? n : (int) counted(n, n);
    }

    private long counted(int read, int answer) throws IOException {
        left -= read;
        if (left < 0) {
            throwAway();
            throw new ClientErrorException(413);
        }
        return answer;
    }

    private void throwAway() throws IOException {
        byte[] away = new byte[64 * 1024];
        long thrown = 0;
        int n = super.read(away, 0, away.length);
        while (n >= 0 && thrown < MOST_THROWN_AWAY) {
            thrown += n;
            n = super.read(away, 0, away.length);
        }
    }
}
