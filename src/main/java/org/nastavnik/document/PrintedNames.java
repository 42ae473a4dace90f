package org.nastavnik.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.Post;

/** Goes through all names in what a paper prints, however deep they lie. */
final class PrintedNames {

    /** What becomes of one name. */
    interface Change {

        /**
         * @param withPost the paper prints post or class beside the name
         */
        DeclinableName of(DeclinableName name, boolean withPost);
    }

    private PrintedNames() {}

    /** A copy; the same record where no name has become another. */
    static <R extends Record> R changed(R paper, Change change) {
        @SuppressWarnings("unchecked") // a record is copied into one of its own class
        R copy = (R) copy(paper, change);
        return copy;
    }

    private static @Nullable Object value(@Nullable Object value, boolean withPost, Change change) {
        if (value instanceof DeclinableName name) {
            return change.of(name, withPost);
        }
        if (value instanceof List<?> items) {
            return items(items, change);
        }
        return value instanceof Record inner ? copy(inner, change) : value;
    }

    private static List<?> items(List<?> items, Change change) {
        List<@Nullable Object> copies = new ArrayList<>(items.size());
        boolean same = true;
        for (Object item : items) {
            Object copy = value(item, false, change);
            same &= copy == item;
            copies.add(copy);
        }
        return same ? items : Collections.unmodifiableList(copies);
    }

    private static Record copy(Record data, Change change) {
        RecordComponent[] components = data.getClass().getRecordComponents();
        List<@Nullable Object> values =
                Arrays.stream(components).<@Nullable Object>map(part -> read(part, data)).toList();
        boolean withPost = values.stream().anyMatch(PrintedNames::isPost);
        @Nullable Object[] copies = new @Nullable Object[components.length];
        boolean same = true;
        for (int i = 0; i < copies.length; i++) {
            copies[i] = value(values.get(i), withPost, change);
            same &= copies[i] == values.get(i);
        }
        return same ? data : made(data.getClass(), components, copies);
    }

    private static boolean isPost(@Nullable Object value) {
        return value instanceof Post post && !post.isEmpty();
    }

    private static @Nullable Object read(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private static Record made(
            Class<? extends Record> kind, RecordComponent[] parts, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> whole = kind.getDeclaredConstructor(types);
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getName(), e);
        }
    }
}
