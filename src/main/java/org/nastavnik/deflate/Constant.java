package org.nastavnik.deflate;

/**
 * Bytes that come again and again. Belongs to one {@link ConstantPool} and is told to deflaters
 * made for that pool.
 */
public final class Constant {

    private final int id;
    private final byte[] bytes;

    /** How to write it where it has not stood lately; see {@link Recipe}. */
    private Recipe recipe;

    Constant(int id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
        this.recipe = Recipe.literal(bytes);
    }

    int id() {
        return id;
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
