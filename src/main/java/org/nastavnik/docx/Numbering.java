package org.nastavnik.docx;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the points of one part as they are printed: {@code {{@1}}} gives «3», {@code {{@2}}} below
 * it «3.1». A point that a section leaves out leaves no gap.
 */
final class Numbering {

    static final Set<String> NAMES = Set.of("@1", "@2", "@3");

    private final int[] counts = new int[NAMES.size()];

    String next(String name) {
        int level = Character.digit(name.charAt(1), 10);
        counts[level - 1]++;
        Arrays.fill(counts, level, counts.length, 0);
        return Arrays.stream(counts)
                .limit(level)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("."));
    }
}
