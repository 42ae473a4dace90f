package org.nastavnik.docx;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a field by name: the components of a record, the entries of a map, nothing else at all. */
final class Fields {

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, MethodHandle> computeValue(Class<?> type) {
                    return accessors(type);
                }
            };

    private Fields() {}

    static boolean has(Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return map.containsKey(name);
        }
        return owner instanceof Record && ACCESSORS.get(owner.getClass()).containsKey(name);
    }

    static @Nullable Object get(Object owner, String name) {
        if (owner instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (!(owner instanceof Record)) {
            return null;
        }
        MethodHandle accessor = ACCESSORS.get(owner.getClass()).get(name);
        return accessor == null ? null : read(accessor, owner);
    }

    private static @Nullable Object read(MethodHandle accessor, Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> accessors = new HashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                accessors.put(component.getName(), accessor(component.getAccessor()));
            }
        }
        return accessors;
    }

    private static MethodHandle accessor(Method method) {
        try {
            // records of other rooms are package-private
            method.setAccessible(true);
            MethodType type = MethodType.methodType(Object.class, Object.class);
            return MethodHandles.lookup().unreflect(method).asType(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
