package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;

/**
 * The notes of one document, gathered while its text is printed, since their part comes after it.
 * Grows with the notes only.
 */
final class NoteSheet implements PartSink {

    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private int id;

    /**
     * @param last the highest id that is taken
     */
    NoteSheet(int last) {
        this.id = last;
    }

    /** Readers count on ids that follow each other. */
    void begin() {
        id++;
    }

    String id() {
        return Integer.toString(id);
    }

    @Override
    public void constant(Segment segment) {
        notes.writeBytes(segment.bytes());
    }

    @Override
    public void bytes(byte[] bytes, int from, int length) {
        notes.write(bytes, from, length);
    }

    byte[] all() {
        return notes.toByteArray();
    }
}
