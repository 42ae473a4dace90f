package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state of making one part: where the bytes go and what the tags see. */
final class Rendering {

    private final PartSink sink;
    private final ValueText text;
    private final Scope scope;
    private final OutputPart.Filling filling;
    private final AddedRelations relations;
    private long written;
    private @Nullable Segment held;
    private @Nullable Drawn drawn;

    Rendering(PartSink sink, OutputPart.Filling filling, AddedRelations relations) {
        this.sink = sink;
        this.text = new ValueText(sink);
        this.scope = new Scope(filling.data());
        this.filling = filling;
        this.relations = relations;
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

    /** Something that is XML already. */
    void markup(String xml) throws IOException {
        release();
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        sink.bytes(bytes, 0, bytes.length);
        written += bytes.length;
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
        return filling.ids();
    }

    Additions additions() {
        return filling.additions();
    }

    /** Those of the part that is being written. */
    AddedRelations relations() {
        return relations;
    }

    void draw(Drawn next) {
        drawn = next;
    }

    /** What the drawing shows that is being written. */
    Drawn drawn() {
        return Objects.requireNonNull(drawn);
    }
}
