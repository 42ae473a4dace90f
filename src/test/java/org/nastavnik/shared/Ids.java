package org.nastavnik.shared;

import java.lang.reflect.Field;

/** Gives entities the ids that the database would. */
public final class Ids {

    private Ids() {}

    public static <T extends SchoolOwned> T give(T entity, long id) {
        entity.id = id;
        return entity;
    }

    /** For rows that hang on another entity and so are no {@link SchoolOwned}. */
    public static <T> T giveChild(T entity, long id) {
        return set(entity, "id", id);
    }

    /** As if it had been changed that often. */
    public static <T> T setVersion(T entity, long version) {
        return set(entity, "version", version);
    }

    private static <T> T set(T entity, String name, long value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
