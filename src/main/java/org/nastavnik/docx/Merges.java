package org.nastavnik.docx;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which vertically merged cells of the running table are begun. */
final class Merges {

    private final Set<String> begun = new HashSet<>();

    void reset(Collection<String> cells) {
        begun.removeAll(cells);
    }

    boolean isBegun(String cell) {
        return begun.contains(cell);
    }

    void begin(String cell) {
        begun.add(cell);
    }
}
