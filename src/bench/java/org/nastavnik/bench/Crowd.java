package org.nastavnik.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many persons one after another through each of so many connections. */
final class Crowd {

    static final int CONNECTIONS = 32;

    /** What one person does. */
    interface Visit<R> {
        R make(Wire wire, int person) throws IOException;
    }

    /**
     * What came of it.
     *
     * @param made by person
     * @param milliseconds by person
     */
    record Passed<R>(double seconds, List<R> made, double[] milliseconds) {}

    private Crowd() {}

    static <R> Passed<R> passes(int port, int persons, Visit<R> visit) throws Exception {
        List<R> made = new ArrayList<>(java.util.Collections.nCopies(persons, null));
        double[] milliseconds = new double[persons];
        AtomicInteger next = new AtomicInteger();
        List<Wire> wires = wires(port);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        long begun = System.nanoTime();
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (Wire wire : wires) {
                ends.add(
                        threads.submit(
                                () -> {
                                    for (int p; (p = next.getAndIncrement()) < persons; ) {
                                        long came = System.nanoTime();
                                        made.set(p, visit.make(wire, p));
                                        milliseconds[p] = (System.nanoTime() - came) / 1e6;
                                    }
                                    return null;
                                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            return new Passed<>((System.nanoTime() - begun) / 1e9, made, milliseconds);
        } finally {
            threads.shutdownNow();
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private static List<Wire> wires(int port) throws IOException {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            wires.add(new Wire(port));
        }
        return wires;
    }
}
