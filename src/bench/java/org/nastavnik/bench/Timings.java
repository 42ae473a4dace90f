package org.nastavnik.bench;

import java.util.Arrays;
import java.util.List;

/** Repeats a work and tells its times in milliseconds. */
final class Timings {

    interface Work {
        void run() throws Exception;
    }

    private final double[] sorted;

    private Timings(double[] sorted) {
        this.sorted = sorted;
    }

    static Timings of(int warmUps, int runs, Work work) throws Exception {
        return of(warmUps, runs, () -> {}, work);
    }

    /** What comes before each run is not counted. */
    static Timings of(int warmUps, int runs, Work before, Work work) throws Exception {
        double[] times = new double[runs];
        for (int i = -warmUps; i < runs; i++) {
            before.run();
            long begun = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return new Timings(times);
    }

    static Timings of(List<Double> milliseconds) {
        return new Timings(milliseconds.stream().mapToDouble(x -> x).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    double p90() {
        return percentile(0.9);
    }

    double p99() {
        return percentile(0.99);
    }

    private double percentile(double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
