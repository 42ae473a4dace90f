package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.nastavnik.deflate.ConstantPool;

/**
 * Writes a zip front to back. Unlike the JDK's own it takes entries that are compressed already.
 */
final class ZipStream {

    private static final long LIMIT = 0xffffffffL;

    private final OutputStream out;
    private byte[] directory = new byte[2048];
    private int directorySize;
    private int entries;
    private long position;
    private long start;

    ZipStream(OutputStream out) {
        this.out = out;
    }

    void copy(PackedPart part) throws IOException {
        start = position;
        write(part.local());
        write(part.deflated());
        remember(part.central());
    }

    /** A part whose size is known only at its end; to be given back to {@link #end}. */
    DeflatedPart open(String name, ConstantPool pool) throws IOException {
        start = position;
        write(ZipEntries.localStreamed(name));
        return new DeflatedPart(name, pool, out);
    }

    void end(DeflatedPart part) throws IOException {
        part.finish();
        position += part.packedSize();
        if (position > LIMIT || part.size() > LIMIT) {
            throw new IOException("a document of more than 4 GiB");
        }
        ZipEntries.Sizes sizes = new ZipEntries.Sizes(part.crc(), part.packedSize(), part.size());
        write(ZipEntries.descriptor(sizes));
        remember(ZipEntries.central(part.name(), true, sizes));
    }

    void finish() throws IOException {
        out.write(directory, 0, directorySize);
        out.write(ZipEntries.end(entries, position, directorySize));
        out.flush();
    }

    private void remember(byte[] central) {
        if (directorySize + central.length > directory.length) {
            directory = Arrays.copyOf(directory, 2 * (directorySize + central.length));
        }
        System.arraycopy(central, 0, directory, directorySize, central.length);
        ZipEntries.setOffset(directory, directorySize, start);
        directorySize += central.length;
        entries++;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
