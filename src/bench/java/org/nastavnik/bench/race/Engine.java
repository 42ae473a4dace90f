package org.nastavnik.bench.race;

import java.io.OutputStream;

/** A way to make documents. */
public interface Engine {

    /** Everything that is done once for a template: none of it is timed. */
    void prepare(Work work) throws Exception;

    /** One document, by any number of threads at once. */
    void make(OutputStream out) throws Exception;
}
