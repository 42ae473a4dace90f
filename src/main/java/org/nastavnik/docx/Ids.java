package org.nastavnik.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives the ids of one document, above all that stand in its template; the same in every making.
 */
final class Ids {

    private final Map<String, Integer> last = new HashMap<>();
    private final Set<String> again = new HashSet<>();
    private int next;

    Ids(int first) {
        this.next = first;
    }

    int take(String key) {
        if (last.put(key, next) != null) {
            again.add(key);
        }
        return next++;
    }

    boolean isFirst(String key) {
        return !again.contains(key);
    }

    int last(String key) {
        return last.getOrDefault(key, 0);
    }
}
