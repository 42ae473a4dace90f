package org.nastavnik.deflate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of one template, in the order in which they will mostly be written. Filled, then
 * sealed, then shared by any number of threads.
 */
public final class ConstantPool {

    private final List<Constant> constants = new ArrayList<>();
    private final Map<ByteBuffer, Constant> byContent = new HashMap<>();

    /** The branch that each branch is part of; the first is the trunk. */
    private final List<Integer> trunks = new ArrayList<>(List.of(0));

    private int branch;
    private boolean sealed;

    /** What comes now may be left out, or come often. */
    public void enter() {
        trunks.add(branch);
        branch = trunks.size() - 1;
    }

    /** The end of what was entered last. */
    public void leave() {
        branch = trunks.get(branch);
    }

    /** Equal bytes give the same constant; the array is kept and must not change. */
    public Constant of(byte[] bytes) {
        if (sealed) {
            throw new IllegalStateException("sealed");
        }
        Constant constant =
                byContent.computeIfAbsent(ByteBuffer.wrap(bytes), content -> add(bytes));
        while (!isWithin(constant.branch(), branch)) {
            constant.moveTo(trunks.get(constant.branch()));
        }
        return constant;
    }

    /** Whoever writes the inner branch has come through the outer one. */
    boolean isWithin(int outer, int inner) {
        int up = inner;
        while (up > outer) {
            up = trunks.get(up);
        }
        return up == outer;
    }

    private Constant add(byte[] bytes) {
        Constant constant = new Constant(constants.size(), bytes, branch);
        constants.add(constant);
        return constant;
    }

    /** Looks once, for all documents, for what the constants have in common. */
    public void seal() {
        if (!sealed) {
            sealed = true;
            byContent.clear();
            new RecipeSearch(constants, this::isWithin).run();
        }
    }

    int size() {
        return constants.size();
    }

    boolean holds(Constant constant) {
        return constant.id() < constants.size() && constants.get(constant.id()) == constant;
    }
}
