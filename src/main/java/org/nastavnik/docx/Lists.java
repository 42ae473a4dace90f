package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of one document that begin anew in repeated blocks and in marked-up text. */
final class Lists {

    private final int firstFree;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> begunAnew = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private int printed;

    Lists(int firstFree) {
        this.firstFree = firstFree;
    }

    /** The first time a list keeps the id that it has in the template. */
    void begin(String list) {
        if (ids.containsKey(list)) {
            ids.put(list, firstFree + begunAnew.size());
            begunAnew.add(list);
        } else {
            ids.put(list, Integer.parseInt(list));
        }
    }

    /** The id of one more list like this that begins anew. */
    String copy(String list) {
        begunAnew.add(list);
        return Integer.toString(firstFree + begunAnew.size() - 1);
    }

    /** The id of a list like this that goes on wherever it is printed. */
    String shared(String list) {
        return shared.computeIfAbsent(list, this::copy);
    }

    String id(String list) {
        Integer id = ids.get(list);
        return id == null ? list : id.toString();
    }

    /** In the order of their ids. */
    List<String> begunAnew() {
        return begunAnew;
    }

    /** Goes through them once more, when the text is done. */
    void next(String list) {
        ids.put(list, firstFree + printed++);
    }
}
