package org.nastavnik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page that explains where other tools judge a launch otherwise than we do. */
final class DifferencePage {

    static final Path FILE = Path.of("src", "docs", "launch-differences.md");

    private static final List<String> HEADER =
            List.of("case", "launches", Measurement.OURS, "ltijs", "lti-tool", "right", "why");

    /**
     * A row of the page.
     *
     * @param launch id of a row of our tables and its name, or an id alone for all rows of it that
     *     were judged so
     */
    record Explanation(String launch, int launches, Map<String, String> verdicts, String why) {

        boolean explains(LaunchVerdict verdict) {
            return (launch.equals(verdict.id()) || launch.equals(verdict.launch()))
                    && verdicts.entrySet().stream()
                            .allMatch(e -> e.getValue().equals(verdict.of(e.getKey())));
        }

        @Override
        public String toString() {
            return launch + " " + verdicts;
        }
    }

    private final List<Explanation> explanations;

    DifferencePage(List<Explanation> explanations) {
        this.explanations = explanations;
    }

    static DifferencePage read() throws IOException {
        List<Explanation> explanations = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(FILE)) {
            List<String> cells = cells(line);
            inside = cells.equals(HEADER) || (inside && !cells.isEmpty());
            if (inside && cells.get(1).matches("\\d+")) {
                explanations.add(explanation(cells));
            }
        }
        return new DifferencePage(explanations);
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()
                : List.of();
    }

    private static Explanation explanation(List<String> cells) {
        return new Explanation(
                cells.get(0).replace("`", ""),
                Integer.parseInt(cells.get(1)),
                Map.of(
                        HEADER.get(2), cells.get(2),
                        HEADER.get(3), cells.get(3),
                        HEADER.get(4), cells.get(4)),
                cells.get(6));
    }

    List<Explanation> explanations() {
        return explanations;
    }

    /** What the page does not explain, and what it explains though it is not so. */
    List<String> faults(List<LaunchVerdict> verdicts) {
        List<LaunchVerdict> differences = verdicts.stream().filter(v -> !v.isUnanimous()).toList();
        Stream<String> unexplained =
                differences.stream()
                        .filter(v -> explanations.stream().filter(e -> e.explains(v)).count() != 1)
                        .map(v -> "needs one row: " + v.launch() + " " + v.statuses());
        Stream<String> stale =
                explanations.stream()
                        .filter(e -> differences.stream().filter(e::explains).count() != e.launches)
                        .map(e -> "explains another number of launches: " + e);
        return Stream.concat(unexplained, stale).toList();
    }
}
