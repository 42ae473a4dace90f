package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sections at the end of a cell: Word wants its last paragraph even where they print nothing.
 */
record CellEnd(List<Step> steps) implements Step {

    private static final Segment EMPTY_PARAGRAPH =
            new Segment(("<w:p xmlns:w=\"" + Wml.NS + "\"/>").getBytes(StandardCharsets.US_ASCII));

    @Override
    public void run(Rendering rendering) throws IOException {
        long before = rendering.written();
        Step.runAll(steps, rendering);
        if (rendering.written() == before) {
            rendering.constant(EMPTY_PARAGRAPH);
        }
    }
}
