package org.nastavnik.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the ids of one document, above all that stand in its template; the same in every making.
 */
final class Ids {

    private final Map<String, Integer> last = new HashMap<>();
    private int next;

    Ids(int first) {
        this.next = first;
    }

    int take(String key) {
        last.put(key, next);
        return next++;
    }

    int last(String key) {
        return last.getOrDefault(key, 0);
    }
}
