package org.nastavnik.people;

import java.util.List;
import org.nastavnik.site.Problems;

/**
 * @param text the table itself, brought back when the import is confirmed
 */
public record PersonImportPage(Problems problems, String text, boolean quietly, List<Line> lines) {

    /** A row of the table and everything that is wrong with it. */
    public record Line(
            long number,
            String name,
            String kind,
            String post,
            String birthDate,
            Problems problems) {}

    /** Some names are written in capitals throughout, which can be mended at once. */
    public boolean shouts() {
        return !quietly
                && lines.stream()
                        .flatMap(line -> line.problems().of("lastName").stream())
                        .anyMatch(problem -> problem.key().equals("people.problem.capitals"));
    }

    public boolean clean() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.problems().isEmpty());
    }

    public long wrong() {
        return lines.stream().filter(line -> !line.problems().isEmpty()).count();
    }
}
