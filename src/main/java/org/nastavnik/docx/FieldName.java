package org.nastavnik.docx;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One name of a tag: reads the component of a record or the entry of a map that is called so,
 * nothing else at all. Remembers how the classes that it has met are read.
 */
final class FieldName {

    /**
     * @param reader null where the class has no such component
     */
    private record Met(Class<?> type, @Nullable Function<Object, Object> reader) {}

    private static final int MOST = 8;

    private final String name;
    private volatile Met[] met = {};

    FieldName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }

    boolean isIn(Object owner) {
        return owner instanceof Map<?, ?> map
                ? map.containsKey(name)
                : reader(owner.getClass()) != null;
    }

    @Nullable Object of(Object owner) {
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        Function<Object, Object> reader = reader(owner.getClass());
        return reader == null ? null : reader.apply(owner);
    }

    private @Nullable Function<Object, Object> reader(Class<?> type) {
        Met[] known = met;
        for (Met one : known) {
            if (one.type() == type) {
                return one.reader();
            }
        }
        Function<Object, Object> reader = Fields.reader(type, name);
        if (known.length < MOST) {
            Met[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = new Met(type, reader);
            met = more;
        }
        return reader;
    }
}
