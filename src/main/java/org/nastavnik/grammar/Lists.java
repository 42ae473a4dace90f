package org.nastavnik.grammar;

import java.util.List;
import java.util.stream.Collectors;

/** Several things in one sentence. */
public final class Lists {

    private Lists() {}

    /** «а, б и в». */
    public static String and(List<?> items) {
        int last = items.size() - 1;
        if (last < 1) {
            return commas(items);
        }
        return commas(items.subList(0, last)) + " и " + items.get(last);
    }

    static String commas(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
