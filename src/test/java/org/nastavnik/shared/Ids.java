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
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
