package org.nastavnik.bench;

import java.util.Map;

/**
 * What the tools said to one launch.
 *
 * @param statuses HTTP status by tool, ours among them
 */
record LaunchVerdict(String id, String name, Map<String, Integer> statuses) {

    static final String LET_IN = "let in";
    static final String REFUSED = "refused";

    static String of(int status) {
        return status < 400 ? LET_IN : REFUSED;
    }

    String of(String tool) {
        return of(statuses.get(tool));
    }

    boolean isUnanimous() {
        return statuses.values().stream().map(LaunchVerdict::of).distinct().count() == 1;
    }

    /** The row of the table, as the page of differences calls it. */
    String launch() {
        return id + " " + name.replaceAll("\\p{Cntrl}", "·");
    }
}
