package org.nastavnik.bench.race;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data as maps and lists, for engines that know no records. */
public final class Plain {

    private Plain() {}

    public static Map<String, Object> of(Record data) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            map.put(component.getName(), value(read(component, data)));
        }
        return map;
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Plain::value).toList();
        }
        return value instanceof Record nested ? of(nested) : value;
    }

    private static Object read(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
