package org.nastavnik.launch;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nastavnik.it.LaunchDraft;

/**
 * All rows of the tables that are a token, a login and a post, for those who give them to others.
 */
public final class LaunchTable {

    /** A launch, and whether we refuse it. */
    public record Row(String id, String name, boolean refused, Consumer<LaunchDraft> sent) {}

    private LaunchTable() {}

    public static List<Row> rows() {
        return Stream.of(
                        CertificationLaunches.BAD.stream(),
                        CertificationLaunches.TEACHER.stream(),
                        CertificationLaunches.STUDENT.stream(),
                        HostileLaunches.all(),
                        HostileLaunches.harmless())
                .flatMap(rows -> rows)
                .map(LaunchTable::row)
                .toList();
    }

    private static Row row(LaunchRow row) {
        return new Row(row.id(), row.name(), row.reason() != null, row.sent());
    }
}
