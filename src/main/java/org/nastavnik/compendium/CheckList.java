package org.nastavnik.compendium;

import java.util.List;

/**
 * What the program finds when it reads a compendium before it leaves the school.
 *
 * @param findings in the order of the sections
 */
record CheckList(List<Finding> findings) {

    enum Section {
        RESULTS,
        EVENTS,
        PRACTICES
    }

    /**
     * @param blocks the compendium cannot go out so; else only a reminder
     */
    record Finding(Section section, boolean blocks, String key, List<Object> arguments) {

        static Finding blocking(Section section, String key, Object... arguments) {
            return new Finding(section, true, key, List.of(arguments));
        }

        static Finding reminder(Section section, String key, Object... arguments) {
            return new Finding(section, false, key, List.of(arguments));
        }
    }

    boolean passes() {
        return findings.stream().noneMatch(Finding::blocks);
    }

    List<Finding> of(Section section) {
        return findings.stream().filter(finding -> finding.section() == section).toList();
    }
}
