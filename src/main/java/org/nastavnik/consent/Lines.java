package org.nastavnik.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a paper as they are kept: one entry a line. */
final class Lines {

    private Lines() {}

    static List<String> of(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : kept.lines().toList();
    }

    static String kept(List<String> entries) {
        return String.join("\n", entries);
    }
}
