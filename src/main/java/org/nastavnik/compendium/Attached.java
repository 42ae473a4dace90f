package org.nastavnik.compendium;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of the files of a practice or a meeting.
 *
 * @param names of all but the pictures
 * @param mark where Word files and pictures are to stand; null where there are none
 */
record Attached(List<String> names, @Nullable String mark) {

    static final Attached NONE = new Attached(List.of(), null);

    /** Behind what was typed. */
    List<String> named(List<String> typed) {
        return Stream.concat(typed.stream(), names.stream()).toList();
    }
}
