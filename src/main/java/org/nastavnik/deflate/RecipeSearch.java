package org.nastavnik.deflate;

import java.util.Arrays;
import java.util.List;

/**
 * Finds, once for a template, what each constant shares with those before it and with its own
 * beginning. Chains are bounded, so that the time grows with the bytes only.
 */
final class RecipeSearch {

    private static final int SHORTEST = 5;
    private static final int LONGEST_CHAIN = 24;
    private static final int GOOD_ENOUGH = 128;
    private static final int HASH_BITS = 15;

    private final List<Constant> constants;

    /** The constants one behind the other, where each begins, and which stands where. */
    private final byte[] all;

    private final int[] begins;

    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before;

    private int bestLength;
    private int bestFrom;

    RecipeSearch(List<Constant> constants) {
        this.constants = constants;
        this.begins = new int[constants.size() + 1];
        for (int i = 0; i < constants.size(); i++) {
            begins[i + 1] = begins[i] + constants.get(i).bytes().length;
        }
        this.all = new byte[begins[constants.size()]];
        this.before = new int[all.length];
        Arrays.fill(newest, -1);
    }

    void run() {
        for (Constant constant : constants) {
            byte[] bytes = constant.bytes();
            System.arraycopy(bytes, 0, all, begins[constant.id()], bytes.length);
            constant.shorten(search(begins[constant.id()], begins[constant.id() + 1]));
        }
    }

    private Recipe search(int begin, int end) {
        Recipe.Draft draft = new Recipe.Draft();
        int at = begin;
        while (at < end) {
            findBest(at, end);
            int length = bestLength;
            int from = bestFrom;
            if (length >= SHORTEST && !nextIsLonger(at, end, length)) {
                int source = constantAt(from);
                draft.copy(at - begin, source, from - begins[source]);
            } else {
                length = 1;
                draft.literal(at - begin);
            }
            for (int i = at; i < at + length; i++) {
                remember(i, end);
            }
            at += length;
        }
        return draft.done(end - begin);
    }

    private boolean nextIsLonger(int at, int end, int length) {
        if (length >= GOOD_ENOUGH) {
            return false;
        }
        findBest(at + 1, end);
        return bestLength > length;
    }

    private void findBest(int at, int end) {
        bestLength = 0;
        if (at + 4 > end) {
            return;
        }
        int candidate = newest[hash(at)];
        for (int tries = 0; candidate >= 0 && tries < LONGEST_CHAIN; tries++) {
            int length = common(candidate, at, end);
            if (length > bestLength) {
                bestLength = length;
                bestFrom = candidate;
            }
            candidate = before[candidate];
        }
    }

    /** A copy never runs over the end of the constant that it is taken from. */
    private int common(int candidate, int at, int end) {
        int last = candidate + bestLength;
        if (last >= all.length || at + bestLength >= end || all[last] != all[at + bestLength]) {
            return 0;
        }
        int sourceEnd = Math.min(begins[constantAt(candidate) + 1], candidate + end - at);
        int mismatch = Arrays.mismatch(all, candidate, sourceEnd, all, at, at + sourceEnd - candidate);
        return mismatch < 0 ? sourceEnd - candidate : mismatch;
    }

    private int constantAt(int position) {
        int found = Arrays.binarySearch(begins, position);
        if (found < 0) {
            return -found - 2;
        }
        // an empty constant begins where the next one does
        while (found + 1 < begins.length - 1 && begins[found + 1] == position) {
            found++;
        }
        return found;
    }

    private void remember(int at, int end) {
        if (at + 4 <= end) {
            int hash = hash(at);
            before[at] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        return Window.intAt(all, at) * Window.MIX >>> 32 - HASH_BITS;
    }
}
