package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.nastavnik.deflate.Constant;
import org.nastavnik.deflate.ConstantPool;
import org.nastavnik.deflate.TemplateDeflater;

/** Compresses a part while it is made; keeps no more of it than some small buffers. */
final class DeflatedPart implements PartSink, AutoCloseable {

    private final String name;
    private final TemplateDeflater deflater;

    DeflatedPart(String name, ConstantPool pool, OutputStream out) {
        this.name = name;
        this.deflater = new TemplateDeflater(pool, out);
    }

    String name() {
        return name;
    }

    @Override
    public void constant(Segment segment) throws IOException {
        Constant constant = segment.constant();
        if (constant == null) {
            bytes(segment.bytes(), 0, segment.bytes().length);
        } else {
            deflater.constant(constant);
        }
    }

    @Override
    public void bytes(byte[] bytes, int from, int length) throws IOException {
        deflater.bytes(bytes, from, length);
    }

    void finish() throws IOException {
        deflater.finish();
    }

    long crc() {
        return deflater.crc();
    }

    long size() {
        return deflater.size();
    }

    long packedSize() {
        return deflater.packedSize();
    }

    @Override
    public void close() {
        deflater.close();
    }
}
