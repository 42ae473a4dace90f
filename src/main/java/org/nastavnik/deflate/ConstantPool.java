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
    private boolean sealed;

    /** Equal bytes give the same constant; the array is kept and must not change. */
    public Constant of(byte[] bytes) {
        if (sealed) {
            throw new IllegalStateException("sealed");
        }
        return byContent.computeIfAbsent(ByteBuffer.wrap(bytes), content -> add(bytes));
    }

    private Constant add(byte[] bytes) {
        Constant constant = new Constant(constants.size(), bytes);
        constants.add(constant);
        return constant;
    }

    /** Looks once, for all documents, for what the constants have in common. */
    public void seal() {
        if (!sealed) {
            sealed = true;
            byContent.clear();
            new RecipeSearch(constants).run();
        }
    }

    int size() {
        return constants.size();
    }

    boolean holds(Constant constant) {
        return constant.id() < constants.size() && constants.get(constant.id()) == constant;
    }
}
