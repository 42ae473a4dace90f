package org.nastavnik.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may stand only once in a whole document: names of bookmarks and of counters, ids. */
final class JoinedNames {

    /** More than that Word cuts off. */
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastIds = new HashMap<>();

    /** By a name that came again: all suffixes below this one are taken. */
    private final Map<String, Integer> suffixes = new HashMap<>();

    /** Gives the name itself or, where it is taken, one that is not. */
    String take(String kind, String name) {
        String key = key(kind, name);
        if (taken.add(key)) {
            return name;
        }
        int n = suffixes.getOrDefault(key, 2);
        while (!taken.add(key(kind, withSuffix(name, n)))) {
            n++;
        }
        suffixes.put(key, n + 1);
        return withSuffix(name, n);
    }

    private static String withSuffix(String name, int n) {
        String suffix = "_" + n;
        return name.substring(0, Math.min(name.length(), LONGEST - suffix.length())) + suffix;
    }

    boolean isTaken(String kind, String name) {
        return taken.contains(key(kind, name));
    }

    private static String key(String kind, String name) {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    int nextId(String kind) {
        return lastIds.merge(kind, 1, Integer::sum);
    }

    /** Ids up to this one are the host's. */
    void reserveId(String kind, String id) {
        if (id.matches("\\d{1,9}")) {
            lastIds.merge(kind, Integer.parseInt(id), Math::max);
        }
    }
}
