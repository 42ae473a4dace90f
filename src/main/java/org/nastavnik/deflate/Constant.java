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

    /** How to write it where it has not stood lately: out of what was surely written before. */
    private Recipe recipe;

    /** The same out of what was perhaps written just before. */
    private Recipe neighbourly;

    Constant(int id, byte[] bytes, int branch) {
        this.id = id;
        this.bytes = bytes;
        this.branch = branch;
        this.recipe = Recipe.literal(bytes);
        this.neighbourly = recipe;
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

    Recipe neighbourly() {
        return neighbourly;
    }

    void shorten(Recipe sure, Recipe near) {
        this.recipe = sure;
        this.neighbourly = near;
    }
}
