package org.nastavnik.deflate;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * The buffers of one deflater, kept for the next one: making them would cost more than to fill
 * them. Among them two tables of where in the stream a value last had the same four, or eight,
 * bytes; what they remember of former streams is not seen in a new one.
 */
final class Workspace {

    /** The shortest copy looked for: two Cyrillic letters. */
    static final int KEY = 4;

    static final int LONG_KEY = 8;

    /** Beyond, two letters cost less as they are. */
    private static final int NEAR = 8 * 1024;

    private static final int KEPT = 16;
    private static final int BITS = 13;
    private static final int LONG_BITS = 14;
    private static final long LONG_MIX = 0x9E3779B97F4A7C15L;

    /** Places are told from one to twice as many; then the tables begin anew. */
    private static final int PLACES = 1 << 30;

    private static final ArrayBlockingQueue<Workspace> FREE = new ArrayBlockingQueue<>(KEPT);

    final Window window = new Window();
    final Block block = new Block();
    final BitStream out = new BitStream();

    private final int[] stood = new int[1 << BITS];
    private final int[] stoodLong = new int[1 << LONG_BITS];

    /** What to add to a place in the window to get an entry of the tables. */
    private int offset;

    /** Entries below are of former streams. */
    private int first = 1;

    private Workspace() {}

    static Workspace take() {
        Workspace kept = FREE.poll();
        return kept == null ? new Workspace() : kept;
    }

    void giveBack() {
        int next = offset + window.end() + 1;
        window.clear();
        block.clear();
        out.begin(OutputStream.nullOutputStream());
        if (next > PLACES / 2) {
            forget();
        } else {
            first = next;
            offset = next;
        }
        FREE.offer(this);
    }

    private void forget() {
        Arrays.fill(stood, 0);
        Arrays.fill(stoodLong, 0);
        first = 1;
        offset = 1;
    }

    /**
     * @return where the bytes stand in the window now
     */
    int append(byte[] source, int from, int length) {
        int slid = window.makeRoom(length);
        if (slid > 0) {
            offset += slid;
            if (window.written() / PLACES > (window.written() - slid) / PLACES) {
                forget();
            }
        }
        return window.append(source, from, length);
    }

    static boolean pays(int length, int distance) {
        return length > KEY || length == KEY && distance < NEAR;
    }

    static int slot(byte[] plain, int at) {
        return Window.intAt(plain, at) * Window.MIX >>> 32 - BITS;
    }

    /** Remembers places of a constant: slots, and at the same index offsets from {@code begin}. */
    void remember(int[] slots, int[] offsets, int begin) {
        int entry = offset + begin;
        for (int i = 0; i < slots.length; i++) {
            stood[slots[i]] = entry + offsets[i];
        }
    }

    /**
     * Remembers a place in the window.
     *
     * @return the place of such bytes before; below 0 where there is none
     */
    int swap(int at) {
        int slot = slot(window.bytes, at);
        int before = stood[slot];
        stood[slot] = offset + at;
        return before < first ? -1 : before - offset;
    }

    /** The same for {@link #LONG_KEY} bytes. */
    int swapLong(int at) {
        int slot = (int) (Window.longAt(window.bytes, at) * LONG_MIX >>> 64 - LONG_BITS);
        int before = stoodLong[slot];
        stoodLong[slot] = offset + at;
        return before < first ? -1 : before - offset;
    }
}
