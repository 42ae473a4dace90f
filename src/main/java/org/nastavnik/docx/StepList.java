package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nastavnik.deflate.ConstantPool;

/** Gathers steps; constants that follow each other become one segment. */
final class StepList {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Step> steps = new ArrayList<>();
    private final ConstantPool pool;

    StepList(ConstantPool pool) {
        this.pool = pool;
    }

    void constant(String xml) {
        bytes.writeBytes(xml.getBytes(StandardCharsets.UTF_8));
    }

    void add(Step step) {
        endSegment();
        steps.add(step);
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
            bytes.reset();
        }
    }
}
