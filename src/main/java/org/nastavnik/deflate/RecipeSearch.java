package org.nastavnik.deflate;

import java.util.Arrays;
import java.util.List;

/**
 * Finds, once for a template, what each constant shares with those before it and with its own
 * beginning. Chains are bounded, so that the time grows with the bytes only.
 */
final class RecipeSearch {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_REACH = 1024;
    private static final int LONGEST_CHAIN = 32;
    private static final int GOOD_ENOUGH = 128;
    private static final int HASH_BITS = 15;

    private static final int SURE = Integer.MIN_VALUE;

    /** Whether one branch is part of another: else the source may not have been written. */
    interface Branches {
        boolean isWithin(int outer, int inner);
    }

    private final List<Constant> constants;
    private final Branches branches;

    /** The constants one behind the other, where each begins, and whose each byte is. */
    private final byte[] all;

    private final int[] begins;
    private final int[] owners;

    private final int[] newest = new int[1 << HASH_BITS];
    private final int[] before;

    /** Whatever stands from this constant on will do. */
    private int firstSource;

    private int bestLength;
    private int bestFrom;

    RecipeSearch(List<Constant> constants, Branches branches) {
        this.constants = constants;
        this.branches = branches;
        this.begins = new int[constants.size() + 1];
        for (int i = 0; i < constants.size(); i++) {
            begins[i + 1] = begins[i] + constants.get(i).bytes().length;
        }
        this.all = new byte[begins[constants.size()]];
        this.owners = new int[all.length];
        this.before = new int[all.length];
        Arrays.fill(newest, -1);
    }

    void run() {
        for (Constant constant : constants) {
            byte[] bytes = constant.bytes();
            System.arraycopy(bytes, 0, all, begins[constant.id()], bytes.length);
            Arrays.fill(owners, begins[constant.id()], begins[constant.id() + 1], constant.id());
            int begin = begins[constant.id()];
            int end = begins[constant.id() + 1];
            firstSource = SURE;
            Recipe sure = search(begin, end);
            firstSource = firstNeighbour(constant);
            if (firstSource == constant.id()) {
                constant.shorten(sure, sure);
            } else {
                forget(begin, end);
                constant.shorten(sure, search(begin, end));
            }
        }
    }

    private Recipe search(int begin, int end) {
        Recipe.Draft draft = new Recipe.Draft();
        int at = begin;
        while (at < end) {
            findBest(at, end);
            int length = bestLength;
            int from = bestFrom;
            if (pays(length, at - from) && !nextIsLonger(at, end, length)) {
                int source = owners[from];
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
        return draft.done(Arrays.copyOfRange(all, begin, end));
    }

    private static boolean pays(int length, int distance) {
        return length == SHORTEST ? distance < SHORTEST_REACH : Workspace.pays(length, distance);
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
        if (at + SHORTEST > end) {
            return;
        }
        int branch = constants.get(owners[at]).branch();
        int candidate = newest[hash(at)];
        for (int tries = 0; candidate >= 0 && tries < LONGEST_CHAIN; tries++) {
            int length = common(candidate, at, end);
            if (length > bestLength && isSource(owners[candidate], branch)) {
                bestLength = length;
                bestFrom = candidate;
            }
            candidate = before[candidate];
        }
    }

    /**
     * Behind a long table all that was surely written may be out of reach: then the constants of
     * its rows, right before this one, are the better source.
     */
    private int firstNeighbour(Constant constant) {
        int first = constant.id();
        while (first > 0
                && !branches.isWithin(constants.get(first - 1).branch(), constant.branch())) {
            first--;
        }
        return first;
    }

    private boolean isSource(int constant, int branch) {
        return firstSource == SURE
                ? branches.isWithin(constants.get(constant).branch(), branch)
                : constant >= firstSource;
    }

    /** Takes back what was remembered of a constant, the newest first. */
    private void forget(int begin, int end) {
        for (int at = end - SHORTEST; at >= begin; at--) {
            newest[hash(at)] = before[at];
        }
    }

    /** A copy never runs over the end of the constant that it is taken from. */
    private int common(int candidate, int at, int end) {
        int last = candidate + bestLength;
        if (last >= all.length || at + bestLength >= end || all[last] != all[at + bestLength]) {
            return 0;
        }
        int sourceEnd = Math.min(begins[owners[candidate] + 1], candidate + end - at);
        int mismatch =
                Arrays.mismatch(all, candidate, sourceEnd, all, at, at + sourceEnd - candidate);
        return mismatch < 0 ? sourceEnd - candidate : mismatch;
    }

    private void remember(int at, int end) {
        if (at + SHORTEST <= end) {
            int hash = hash(at);
            before[at] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = all[at] & 0xff | (all[at + 1] & 0xff) << 8 | (all[at + 2] & 0xff) << 16;
        return three * Window.MIX >>> 32 - HASH_BITS;
    }
}
