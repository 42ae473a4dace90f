package org.nastavnik.bench;

import java.util.Locale;

/** One line of a table: ours, or the floor that it is compared with. */
record Measurement(String work, String engine, String metric, double value) {

    static final String OURS = "nastavnik";

    boolean isOurs() {
        return engine.equals(OURS);
    }

    boolean compares(Measurement other) {
        return work.equals(other.work) && metric.equals(other.metric);
    }

    String line() {
        return String.join("\t", work, engine, metric, number(value));
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
