package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unpacked entries of one DOCX, in their order. */
final class Parts {

    private final Map<String, byte[]> byName = new LinkedHashMap<>();

    void put(String name, byte[] bytes) {
        byName.put(name, bytes);
    }

    byte @Nullable [] find(String name) {
        return byName.get(name);
    }

    byte[] get(String name) {
        byte[] bytes = byName.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return bytes;
    }

    void remove(String name) {
        byName.remove(name);
    }

    /** The part with the text, empty where there is none. */
    String main() {
        String main = new Relations(this, "").part("officeDocument");
        return main == null ? "" : main;
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    Set<String> names() {
        return byName.keySet();
    }
}
