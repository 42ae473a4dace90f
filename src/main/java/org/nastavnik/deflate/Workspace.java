package org.nastavnik.deflate;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * The buffers of one deflater, kept for the next one: making them would cost more than to fill
 * them.
 */
final class Workspace {

    /** The shortest copy looked for: two Cyrillic letters. */
    static final int KEY = 4;

    /** Beyond, two letters cost less as they are. */
    private static final int NEAR = 8 * 1024;

    private static final int KEPT = 16;
    private static final int HASH_BITS = 13;
    private static final ArrayBlockingQueue<Workspace> FREE = new ArrayBlockingQueue<>(KEPT);

    final Window window = new Window();
    final Block block = new Block();
    final BitStream out = new BitStream();

    /** Where in the stream the last value with such four bytes stood, and one more. */
    private final int[] stood = new int[1 << HASH_BITS];

    private Workspace() {}

    static boolean pays(int length, int distance) {
        return length > KEY || length == KEY && distance < NEAR;
    }

    static int slot(byte[] plain, int at) {
        return Window.intAt(plain, at) * Window.MIX >>> 32 - HASH_BITS;
    }

    /** Remembers places of a constant: slots, and at the same index offsets. */
    void remember(int[] slots, int[] offsets, int now) {
        for (int i = 0; i < slots.length; i++) {
            stood[slots[i]] = now + offsets[i] + 1;
        }
    }

    static Workspace take() {
        Workspace kept = FREE.poll();
        Workspace work = kept == null ? new Workspace() : kept;
        work.clear();
        return work;
    }

    private void clear() {
        window.clear();
        block.clear();
        java.util.Arrays.fill(stood, 0);
        java.util.Arrays.fill(stoodLong, 0);
    }

    void giveBack() {
        FREE.offer(this);
    }

    private final int[] stoodLong = new int[1 << 14];

    int swapLong(byte[] plain, int at, int gone) {
        long key = Window.longAt(plain, at) * 0x9E3779B97F4A7C15L;
        int slot = (int) (key >>> 50);
        int before = stoodLong[slot] - 1;
        stoodLong[slot] = at + gone + 1;
        return before;
    }

    /**
     * Remembers the place.
     *
     * @return the place of such bytes before, in the stream; below 0 where there is none
     */
    int swap(byte[] plain, int at, int gone) {
        int slot = slot(plain, at);
        int before = stood[slot] - 1;
        stood[slot] = at + gone + 1;
        return before;
    }
}
