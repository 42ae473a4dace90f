package org.nastavnik.docx;

import java.io.ByteArrayOutputStream;

/** Takes what is printed aside. */
class Sheet implements PartSink {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Override
    public void constant(Segment segment) {
        printed.writeBytes(segment.bytes());
    }

    @Override
    public void bytes(byte[] bytes, int from, int length) {
        printed.write(bytes, from, length);
    }

    byte[] all() {
        return printed.toByteArray();
    }
}
