package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of one document that begin anew in repeated blocks. */
final class Lists {

    private final int firstFree;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> begunAnew = new ArrayList<>();
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
