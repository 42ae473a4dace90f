package org.nastavnik.bench;

import java.io.PrintStream;
import java.util.List;

/** What the methodical centre of a city of 120 schools waits for, part by part. */
final class CentreBench {

    interface Part {
        void run(ResultTable table, PrintStream out) throws Exception;
    }

    private static final List<Part> PARTS = List.of(D33Bench::run, CityBench::run);

    private CentreBench() {}

    static void run(ResultTable table, PrintStream out) throws Exception {
        for (Part part : PARTS) {
            part.run(table, out);
        }
    }
}
