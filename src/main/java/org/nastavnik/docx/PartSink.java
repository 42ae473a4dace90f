package org.nastavnik.docx;

import java.io.IOException;

/**
 * Takes the bytes of one part. Constants come as the objects of the compiled template, so that an
 * encoder that knows the template can do better than to read them.
 */
interface PartSink {

    void constant(Segment segment) throws IOException;

    void bytes(byte[] bytes, int from, int length) throws IOException;
}
