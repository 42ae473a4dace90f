package org.nastavnik.docx;

import java.util.Set;

/**
 * Where a running section stands among its repetitions; what {@code {{@index}}} and its like ask.
 */
record Loop(int index, boolean last) {

    static final Set<String> NAMES = Set.of("@index", "@first", "@last");

    Object answer(String name) {
        return switch (name) {
            case "@index" -> index;
            case "@first" -> index == 1;
            default -> last;
        };
    }
}
