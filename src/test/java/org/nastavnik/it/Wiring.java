package org.nastavnik.it;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.Arrays;

/** Puts beans together as the container would. */
public final class Wiring {

    private Wiring() {}

    /** Fills each injected field with the first part that fits; the others stay empty. */
    public static <T> T wired(T bean, Object... parts) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    fill(bean, field, parts);
                }
            }
        }
        return bean;
    }

    private static void fill(Object bean, Field field, Object... parts) {
        Arrays.stream(parts)
                .filter(field.getType()::isInstance)
                .findFirst()
                .ifPresent(part -> put(bean, field, part));
    }

    private static void put(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
