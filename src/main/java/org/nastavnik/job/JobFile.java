package org.nastavnik.job;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Cuts what is written into pieces that fit into one packet of the database. */
final class JobFile extends OutputStream {

    static final int PIECE = 1 << 20;

    interface Shelf {
        void keep(int no, byte[] piece);
    }

    private final String name;
    private final Shelf shelf;
    private final MessageDigest digest;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int pieces;
    private long size;
    private boolean closed;

    JobFile(String name, Shelf shelf) {
        this.name = name;
        this.shelf = shelf;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        size += length;
        int done = 0;
        while (done < length) {
            int n = Math.min(length - done, PIECE - filled);
            System.arraycopy(bytes, from + done, piece, filled, n);
            filled += n;
            done += n;
            if (filled == PIECE) {
                keep();
            }
        }
    }

    private void keep() {
        shelf.keep(pieces++, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    @Override
    public void close() {
        if (!closed && filled > 0) {
            keep();
        }
        closed = true;
    }

    MadeFile made() {
        close();
        return new MadeFile(name, size, HexFormat.of().formatHex(digest.digest()));
    }
}
