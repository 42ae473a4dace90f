package org.nastavnik.docx;

import java.util.Collection;

/** Finds names that are still free. */
final class Names {

    private Names() {}

    /** How new names may start; a document that we have made may be the template of the next. */
    static String prefix(String wish, Collection<String> taken) {
        String prefix = wish;
        while (startsAny(prefix, taken)) {
            prefix += "-";
        }
        return prefix;
    }

    /** How the names of new files may start, in whatever folder. */
    static String ofFiles(String wish, Collection<String> parts) {
        return prefix(
                wish,
                parts.stream().map(part -> part.substring(part.lastIndexOf('/') + 1)).toList());
    }

    private static boolean startsAny(String prefix, Collection<String> taken) {
        return taken.stream()
                .anyMatch(name -> name.regionMatches(true, 0, prefix, 0, prefix.length()));
    }
}
