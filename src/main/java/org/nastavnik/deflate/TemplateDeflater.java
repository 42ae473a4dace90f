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

    private final ConstantPool pool;
    private final Workspace work;
    private final Window window;
    private final Block block;
    private final BitStream out;
    private final long[] stoodAt;

    /** A copy that may still grow; it ends where the window ends. */
    private int copyLength;

    private int copyDistance;

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
        if (grows(bytes.length)) {
            copyLength += bytes.length;
        } else if (stood != NEVER
                && now - stood <= Window.REACH
                && bytes.length >= Block.SHORTEST_COPY) {
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
        work.remember(recipe.slots(), recipe.offsets(), (int) now);
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
            window.append(bytes, at, Math.min(Window.PIECE, bytes.length - at));
        }
    }

    /** Bytes that nobody knows beforehand. */
    public void bytes(byte[] bytes, int from, int length) throws IOException {
        for (int at = 0; at < length; at += Window.PIECE) {
            piece(bytes, from + at, Math.min(Window.PIECE, length - at));
        }
    }

    private void piece(byte[] bytes, int from, int length) throws IOException {
        int at = window.append(bytes, from, length);
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
        byte[] plain = window.bytes;
        int gone = (int) window.gone();
        int last = end - Workspace.KEY;
        int at = begin;
        while (at <= last) {
            int length = find(plain, at, end, gone);
            if (length > 0) {
                for (int i = at + 2; i < at + length && i <= end - 8; i += 2) {
                    work.swapLong(plain, i, gone);
                }
                at = take(at, end, length, found);
            } else {
                at = letter(plain, at);
            }
        }
        literals(plain, at, end - at);
    }

    private int found;

    /** How long the best copy is; its distance is left in {@link #found}. */
    private int find(byte[] plain, int at, int end, int gone) {
        int near = work.swap(plain, at, gone) - gone;
        int far = at <= end - 8 ? work.swapLong(plain, at, gone) - gone : -1;
        int length = 0;
        if (far >= 0 && far < at && at - far <= Window.REACH) {
            length = window.common(far, at, end);
            found = at - far;
        }
        if (length < 8 && near >= 0 && near < at && at - near <= Window.REACH) {
            int other = window.common(near, at, end);
            if (other > length) {
                length = other;
                found = at - near;
            }
        }
        return Workspace.pays(length, found) ? length : 0;
    }

    /** A copy that reaches the end of the value may grow into what follows. */
    private int take(int at, int end, int length, int distance) throws IOException {
        copyLength = length;
        copyDistance = distance;
        if (at + length < end) {
            flushCopy();
        }
        return at + length;
    }

    /** The bytes of a Cyrillic letter go together: no copy that pays begins between them. */
    private int letter(byte[] plain, int at) throws IOException {
        literal(plain[at]);
        if ((plain[at] & 0xc0) == 0xc0) {
            literal(plain[at + 1]);
            return at + 2;
        }
        return at + 1;
    }

    private void literals(byte[] bytes, int from, int length) throws IOException {
        if (length > 0) {
            flushCopy();
            for (int i = from; i < from + length; i++) {
                literal(bytes[i]);
            }
        }
    }

    private void literal(byte value) throws IOException {
        block.literal(value & 0xff);
        if (block.isFull()) {
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
            block.copy(taken, copyDistance);
            if (block.isFull()) {
                block.write(out, false);
            }
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
        work.giveBack();
    }
}
