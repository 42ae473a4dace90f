package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
    private final Deque<Step> held = new ArrayDeque<>();
    private final Merges merges = new Merges();
    private @Nullable Grid grid;
    private RowPart.@Nullable Item row;
    private @Nullable Drawn drawn;

    Rendering(PartSink sink, OutputPart.Filling filling, AddedRelations relations) {
        this(sink, filling, relations, new Scope(filling.data()));
    }

    private Rendering(
            PartSink sink, OutputPart.Filling filling, AddedRelations relations, Scope scope) {
        this.sink = sink;
        this.text = new ValueText(sink);
        this.scope = scope;
        this.filling = filling;
        this.relations = relations;
    }

    /** Sees other data, as parts do that get no relations while they are written. */
    static Rendering of(Object data, PartSink sink, OutputPart.Filling filling) {
        return new Rendering(sink, filling, new AddedRelations(""), new Scope(data));
    }

    /** Sees the same, prints elsewhere. */
    Rendering onto(PartSink other, AddedRelations relationsOfOther) {
        return new Rendering(other, filling, relationsOfOther, scope);
    }

    /** Prints to the same place, but sees all data as the start of the document does. */
    Rendering fromStart() {
        return new Rendering(sink, filling, relations);
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

    /** What the data says, with the last touch. */
    void value(String value) throws IOException {
        text(filling.finish().apply(value));
    }

    /** Text between double quotes. */
    void attribute(String value) throws IOException {
        markup(Xml.escape(value));
    }

    /** Something that is XML already. */
    void markup(String xml) throws IOException {
        copy(xml.getBytes(StandardCharsets.UTF_8));
    }

    void copy(byte[] xml) throws IOException {
        release();
        sink.bytes(xml, 0, xml.length);
        written += xml.length;
    }

    /** Holds a step back until something follows it. */
    void hold(Step step) {
        held.addLast(step);
    }

    /** True where nothing has followed the step held last. */
    boolean dropHeld(Step step) {
        boolean stillHeld = held.peekLast() == step;
        if (stillHeld) {
            held.removeLast();
        }
        return stillHeld;
    }

    /** All that nothing has followed, the first first; not to be printed any more. */
    List<Step> takeHeld() {
        List<Step> taken = List.copyOf(held);
        held.clear();
        return taken;
    }

    private void release() throws IOException {
        while (!held.isEmpty()) {
            List<Step> due = takeHeld();
            due.get(0).run(this);
            held.addAll(due.subList(1, due.size()));
        }
    }

    /** The columns of the table that is being printed. */
    Grid grid() {
        return Objects.requireNonNull(grid);
    }

    /** Gives the columns of the table outside. */
    @Nullable Grid enterGrid(@Nullable Grid inner) {
        Grid outer = grid;
        grid = inner;
        return outer;
    }

    /** The item for which a row is printed that is repeated in part. */
    RowPart.Item row() {
        return Objects.requireNonNull(row);
    }

    /** Gives the item of the row outside. */
    RowPart.@Nullable Item enterRow(RowPart.@Nullable Item inner) {
        RowPart.Item outer = row;
        row = inner;
        return outer;
    }

    Merges merges() {
        return merges;
    }

    /** Grows with everything that is printed; not an exact count of bytes. */
    long written() {
        return written;
    }

    Ids ids() {
        return filling.ids();
    }

    NoteSheet notes(NoteKind kind) {
        return kind == NoteKind.FOOTNOTE ? filling.footnotes() : filling.endnotes();
    }

    Headings headings() {
        return filling.headings();
    }

    Lists lists() {
        return filling.lists();
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
