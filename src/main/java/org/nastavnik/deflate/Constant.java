package org.nastavnik.deflate;

/**
 * Bytes that come again and again. Belongs to one {@link ConstantPool} and is told to deflaters
 * made for that pool.
 */
public final class Constant {

    private final int id;
    private final byte[] bytes;

    /** The innermost branch of the pool that holds all its places. */
    private int branch;

    /** How to write it where it has not stood lately; see {@link Recipe}. */
    private Recipe recipe;

    Constant(int id, byte[] bytes, int branch) {
        this.id = id;
        this.bytes = bytes;
        this.branch = branch;
        this.recipe = Recipe.literal(bytes);
    }

    int id() {
        return id;
    }

    int branch() {
        return branch;
    }

    void moveTo(int outer) {
        branch = outer;
    }

    byte[] bytes() {
        return bytes;
    }

    Recipe recipe() {
        return recipe;
    }

    void shorten(Recipe better) {
        this.recipe = better;
    }
}
