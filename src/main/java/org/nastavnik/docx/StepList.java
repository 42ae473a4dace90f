package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deflate.ConstantPool;

/** Gathers steps; constants that follow each other become one segment. */
final class StepList {

    private static final int NOWHERE = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Step> steps = new ArrayList<>();
    private final ConstantPool pool;

    /** Where in the constant that is being gathered a paragraph begins. */
    private int paragraph = NOWHERE;

    /** What the last constant has before the paragraph that begins in it. */
    private byte @Nullable [] outside;

    StepList(ConstantPool pool) {
        this.pool = pool;
    }

    void constant(String xml) {
        bytes.writeBytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    void beginParagraph() {
        paragraph = bytes.size();
    }

    void add(Step step) {
        endSegment();
        steps.add(step);
    }

    /** A tag alone in the paragraph that has begun last, with the constant before it. */
    void addLone(Slot slot) {
        endSegment();
        int last = steps.size() - 1;
        byte[] outer = outside;
        if (outer != null && last >= 0 && steps.get(last) instanceof Segment before) {
            steps.set(last, new LoneSlot(before, new Segment(outer), slot));
        } else {
            steps.add(slot);
        }
    }

    void addAll(List<Step> more) {
        endSegment();
        steps.addAll(more);
    }

    List<Step> done() {
        endSegment();
        return List.copyOf(steps);
    }

    void endSegment() {
        if (bytes.size() > 0) {
            byte[] constant = bytes.toByteArray();
            steps.add(new Segment(constant, pool.of(constant)));
            outside = paragraph == NOWHERE ? null : Arrays.copyOf(constant, paragraph);
            paragraph = NOWHERE;
            bytes.reset();
        }
    }
}
