package org.nastavnik.docx;

import java.io.IOException;

/** Constant bytes between two slots; always the same object, so that a sink may know it again. */
final class Segment implements Step {

    private final byte[] bytes;

    Segment(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void run(Rendering rendering) throws IOException {
        rendering.constant(this);
    }
}
