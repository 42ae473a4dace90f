package org.nastavnik.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The state of making one part: where the bytes go and what the tags see. */
final class Rendering {

    private final PartSink sink;
    private final ValueText text;
    private final Scope scope;
    private final Ids ids;
    private long written;
    private @Nullable Segment held;

    Rendering(PartSink sink, Object data, Ids ids) {
        this.sink = sink;
        this.text = new ValueText(sink);
        this.scope = new Scope(data);
        this.ids = ids;
    }

    Scope scope() {
        return scope;
    }

    void constant(Segment segment) throws IOException {
        release();
        sink.constant(segment);
        written += segment.bytes().length;
    }

    void text(String value) throws IOException {
        release();
        text.write(value);
        written += value.length();
    }

    /** Holds a segment back until something follows it. */
    void hold(Segment segment) throws IOException {
        release();
        held = segment;
    }

    /** True where nothing has followed the held segment. */
    boolean dropHeld(Segment segment) {
        boolean stillHeld = held == segment;
        held = null;
        return stillHeld;
    }

    private void release() throws IOException {
        Segment segment = held;
        if (segment != null) {
            held = null;
            sink.constant(segment);
            written += segment.bytes().length;
        }
    }

    /** Grows with everything that is printed; not an exact count of bytes. */
    long written() {
        return written;
    }

    Ids ids() {
        return ids;
    }
}
