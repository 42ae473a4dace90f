package org.nastavnik.deflate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Writes one stream of raw Deflate. Constants cost a copy from where they stood last; only what
 * stands between them is searched, once, for what a value before it had in common.
 *
 * <p>The same calls give the same bytes. To be closed, so that its buffers serve the next.
 */
public final class TemplateDeflater implements AutoCloseable {

    private static final int NEVER = -1;

    /**
     * Of the places inside a copy only some are remembered: more would cost more than they save.
     */
    private static final int SKIPPED = 6;

    private final ConstantPool pool;
    private final Workspace work;
    private final Window window;
    private final Block block;
    private final BitStream out;
    private final long[] stoodAt;

    /** A copy that may still grow; it ends where the window ends. */
    private int copyLength;

    private int copyDistance;

    private boolean closed;

    /** How far back lies what {@link #find} has found. */
    private int found;

    public TemplateDeflater(ConstantPool pool, OutputStream out) {
        this.pool = pool;
        this.work = Workspace.take();
        this.window = work.window;
        this.block = work.block;
        this.out = work.out;
        this.out.begin(out);
        this.stoodAt = new long[pool.size()];
        Arrays.fill(stoodAt, NEVER);
    }

    public void constant(Constant constant) throws IOException {
        byte[] bytes = constant.bytes();
        if (!pool.holds(constant)) {
            bytes(bytes, 0, bytes.length);
            return;
        }
        long now = window.written();
        long stood = stoodAt[constant.id()];
        append(bytes);
        stoodAt[constant.id()] = now;
        boolean near = stood != NEVER && now - stood <= Window.REACH;
        boolean sameWay = near && copyLength > 0 && copyDistance == now - stood;
        if (sameWay || grows(bytes.length)) {
            copyLength += bytes.length;
        } else if (near && bytes.length >= Block.SHORTEST_COPY) {
            copy(bytes.length, (int) (now - stood));
        } else {
            cook(constant, now);
        }
    }

    /** The bytes appended last stood behind the source of the copy before them too. */
    private boolean grows(int length) {
        if (copyLength == 0 || length > Window.PIECE) {
            return false;
        }
        int at = window.end() - length;
        return window.common(at - copyDistance, at, window.end()) == length;
    }

    private void cook(Constant constant, long now) throws IOException {
        Recipe sure = constant.recipe();
        Recipe near = constant.neighbourly();
        Recipe recipe = literals(near, now) < literals(sure, now) ? near : sure;
        for (int i = 0; i < recipe.steps(); i++) {
            int from = recipe.from()[i];
            int length = recipe.from()[i + 1] - from;
            long distance = distance(recipe, i, now);
            if (distance <= Window.REACH) {
                copy(length, (int) distance);
            } else {
                literals(constant.bytes(), from, length);
            }
        }
        int begin = window.end() - (int) (window.written() - now);
        work.remember(recipe.slots(), recipe.offsets(), begin);
    }

    /** How many bytes would be written as they are. */
    private int literals(Recipe recipe, long now) {
        int literals = 0;
        for (int i = 0; i < recipe.steps(); i++) {
            if (distance(recipe, i, now) > Window.REACH) {
                literals += recipe.from()[i + 1] - recipe.from()[i];
            }
        }
        return literals;
    }

    /** More than can be told where the source was never written. */
    private long distance(Recipe recipe, int step, long now) {
        int source = recipe.source()[step];
        long stood = source == Recipe.LITERAL ? NEVER : stoodAt[source];
        return stood == NEVER
                ? Long.MAX_VALUE
                : now + recipe.from()[step] - stood - recipe.sourceAt()[step];
    }

    private void append(byte[] bytes) {
        for (int at = 0; at < bytes.length; at += Window.PIECE) {
            work.append(bytes, at, Math.min(Window.PIECE, bytes.length - at));
        }
    }

    /** Bytes that nobody knows beforehand. */
    public void bytes(byte[] bytes, int from, int length) throws IOException {
        for (int at = 0; at < length; at += Window.PIECE) {
            piece(bytes, from + at, Math.min(Window.PIECE, length - at));
        }
    }

    private void piece(byte[] bytes, int from, int length) throws IOException {
        int at = work.append(bytes, from, length);
        int end = at + length;
        if (copyLength > 0) {
            int more = window.common(at - copyDistance, at, end);
            copyLength += more;
            at += more;
        }
        if (at < end) {
            search(at, end);
        }
    }

    private void search(int begin, int end) throws IOException {
        flushCopy();
        makeRoom(end - begin);
        int last = end - Workspace.KEY;
        int at = begin;
        while (at <= last) {
            int length = find(at, end);
            at = length > 0 ? take(at, end, length) : letter(at);
        }
        literals(window.bytes, at, end - at);
    }

    /** How long the best copy is; its distance is left in {@link #found}. */
    private int find(int at, int end) {
        int near = work.swap(at);
        int far = at <= end - Workspace.LONG_KEY ? work.swapLong(at) : -1;
        int length = 0;
        if (reaches(far, at)) {
            length = window.common(far, at, end);
            found = at - far;
        }
        if (length < Workspace.LONG_KEY && reaches(near, at)) {
            int other = window.common(near, at, end);
            if (other > length) {
                length = other;
                found = at - near;
            }
        }
        return Workspace.pays(length, found) ? length : 0;
    }

    private static boolean reaches(int before, int at) {
        return before >= 0 && at - before <= Window.REACH;
    }

    /** A copy that reaches the end of the value may grow into what follows. */
    private int take(int at, int end, int length) throws IOException {
        int behind = at + length;
        int last = Math.min(behind - 1, end - Workspace.LONG_KEY);
        for (int inside = at + 2; inside <= last; inside += SKIPPED) {
            work.swapLong(inside);
        }
        copyLength = length;
        copyDistance = found;
        if (behind < end) {
            flushCopy();
        }
        return behind;
    }

    /** The bytes of a Cyrillic letter go together: no copy that pays begins between them. */
    private int letter(int at) {
        byte[] plain = window.bytes;
        block.literal(plain[at] & 0xff);
        if ((plain[at] & 0xc0) == 0xc0) {
            block.literal(plain[at + 1] & 0xff);
            return at + 2;
        }
        return at + 1;
    }

    private void literals(byte[] bytes, int from, int length) throws IOException {
        if (length > 0) {
            flushCopy();
            for (int at = from; at < from + length; at += Window.PIECE) {
                int end = Math.min(at + Window.PIECE, from + length);
                makeRoom(end - at);
                for (int i = at; i < end; i++) {
                    block.literal(bytes[i] & 0xff);
                }
            }
        }
    }

    private void makeRoom(int symbols) throws IOException {
        if (!block.hasRoomFor(symbols)) {
            block.write(out, false);
        }
    }

    private void copy(int length, int distance) throws IOException {
        if (copyLength > 0 && copyDistance == distance) {
            copyLength += length;
        } else {
            flushCopy();
            copyLength = length;
            copyDistance = distance;
        }
    }

    private void flushCopy() throws IOException {
        while (copyLength > 0) {
            int taken = Math.min(copyLength, Block.LONGEST_COPY);
            int left = copyLength - taken;
            if (left > 0 && left < Block.SHORTEST_COPY) {
                taken -= Block.SHORTEST_COPY;
                left += Block.SHORTEST_COPY;
            }
            makeRoom(1);
            block.copy(taken, copyDistance);
            copyLength = left;
        }
    }

    /** Writes what is left; nothing may be added then. */
    public void finish() throws IOException {
        flushCopy();
        block.write(out, true);
        out.finish();
    }

    /** CRC-32 of the plain bytes. */
    public long crc() {
        return window.crc();
    }

    /** Plain bytes taken in. */
    public long size() {
        return window.written();
    }

    /** Bytes written; all of them after {@link #finish()}. */
    public long packedSize() {
        return out.written();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            work.giveBack();
        }
    }
}
