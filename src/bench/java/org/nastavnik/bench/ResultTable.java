package org.nastavnik.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was measured, as a file and for the eye. */
final class ResultTable {

    private static final String HEADER = String.join("\t", "work", "engine", "metric", "value");

    private final List<Measurement> measurements = new ArrayList<>();

    void add(String work, String engine, String metric, double value) {
        measurements.add(new Measurement(work, engine, metric, value));
    }

    OptionalDouble value(String work, String engine, String metric) {
        return measurements.stream()
                .filter(m -> m.work().equals(work) && m.engine().equals(engine))
                .filter(m -> m.metric().equals(metric))
                .mapToDouble(Measurement::value)
                .findFirst();
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        measurements.forEach(measurement -> lines.add(measurement.line()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    void print(PrintStream out) {
        for (Measurement measurement : measurements) {
            out.printf(
                    Locale.ROOT,
                    "%-28s %-22s %-16s %12s  %s%n",
                    measurement.work(),
                    measurement.engine(),
                    measurement.metric(),
                    Measurement.number(measurement.value()),
                    ratio(measurement));
        }
    }

    private String ratio(Measurement floor) {
        if (floor.isOurs()) {
            return "";
        }
        return measurements.stream()
                .filter(ours -> ours.isOurs() && ours.compares(floor))
                .map(ours -> "ours is %.2f of it".formatted(ours.value() / floor.value()))
                .findFirst()
                .orElse("");
    }
}
