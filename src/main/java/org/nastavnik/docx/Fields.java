package org.nastavnik.docx;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Readers of the components of records, made once for a class. */
final class Fields {

    private static final ClassValue<Map<String, Function<Object, Object>>> READERS =
            new ClassValue<>() {
                @Override
                protected Map<String, Function<Object, Object>> computeValue(Class<?> type) {
                    return readers(type);
                }
            };

    private Fields() {}

    /** Null where the class is no record, or has no such component. */
    static @Nullable Function<Object, Object> reader(Class<?> type, String name) {
        return type.isRecord() ? READERS.get(type).get(name) : null;
    }

    private static Map<String, Function<Object, Object>> readers(Class<?> type) {
        Map<String, Function<Object, Object>> readers = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            readers.put(component.getName(), reader(type, component.getAccessor()));
        }
        return readers;
    }

    /** As if {@code owner -> ((Type) owner).component()} stood in the record itself. */
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> reader(Class<?> type, Method accessor) {
        try {
            // records of other rooms are package-private
            MethodHandles.Lookup inside =
                    MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            MethodHandle handle = inside.unreflect(accessor);
            MethodType asCalled = MethodType.methodType(handle.type().wrap().returnType(), type);
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(
                                    inside,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    MethodType.methodType(Object.class, Object.class),
                                    handle,
                                    asCalled)
                            .getTarget()
                            .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
