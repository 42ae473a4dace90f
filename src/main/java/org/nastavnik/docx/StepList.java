package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Gathers steps; constants that follow each other become one segment. */
final class StepList {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Step> steps = new ArrayList<>();

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

    private void endSegment() {
        if (bytes.size() > 0) {
            steps.add(new Segment(bytes.toByteArray()));
            bytes.reset();
        }
    }
}
