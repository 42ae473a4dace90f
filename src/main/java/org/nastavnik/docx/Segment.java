package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deflate.Constant;

/** Constant bytes between two slots; always the same object, so that a sink may know it again. */
final class Segment implements Step {

    private final byte[] bytes;
    private final @Nullable Constant constant;

    /** Known to no encoder. */
    Segment(byte[] bytes) {
        this.bytes = bytes;
        this.constant = null;
    }

    Segment(byte[] bytes, Constant constant) {
        this.bytes = bytes;
        this.constant = constant;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable Constant constant() {
        return constant;
    }

    @Override
    public void run(Rendering rendering) throws IOException {
        rendering.constant(this);
    }
}
