package org.nastavnik.docx;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What data a template may count on, read from a record: its components and theirs, the elements of
 * lists, and what may be absent.
 */
public final class DataShape {

    enum Kind {
        TEXT,
        FLAG,
        /** Has no text of its own, a date for one: a filter gives it one. */
        VALUE,
        RECORD,
        LIST,
        PICTURE,
        CHART,
        RICH_TEXT,
        /** Nothing is known before there is data. */
        ANY
    }

    record Field(DataShape shape, boolean mayBeAbsent) {}

    static final DataShape ANYTHING = new DataShape(Kind.ANY, null, null);
    static final DataShape TEXT = new DataShape(Kind.TEXT, null, null);
    static final DataShape FLAG = new DataShape(Kind.FLAG, null, null);
    private static final DataShape VALUE = new DataShape(Kind.VALUE, null, null);
    private static final Set<Class<?>> TEXTS =
            Set.of(
                    int.class,
                    long.class,
                    short.class,
                    byte.class,
                    double.class,
                    float.class,
                    char.class,
                    Character.class);

    private static final Map<Class<?>, Kind> MORE_THAN_TEXT =
            Map.of(
                    Picture.class, Kind.PICTURE,
                    ChartData.class, Kind.CHART,
                    RichText.class, Kind.RICH_TEXT);

    private final Kind kind;
    private final @Nullable Class<?> type;
    private final @Nullable DataShape element;

    /** Filled when first asked for, since records may hold lists of their own kind. */
    private volatile @Nullable Map<String, Field> fields;

    private DataShape(Kind kind, @Nullable Class<?> type, @Nullable DataShape element) {
        this.kind = kind;
        this.type = type;
        this.element = element;
    }

    public static DataShape of(Class<? extends Record> type) {
        return new DataShape(Kind.RECORD, type, null);
    }

    Kind kind() {
        return kind;
    }

    /** What a section over it lets its tags see. */
    DataShape inside() {
        return element == null ? this : element;
    }

    Map<String, Field> fields() {
        Map<String, Field> known = fields;
        if (known == null) {
            known = read();
            fields = known;
        }
        return known;
    }

    private Map<String, Field> read() {
        Map<String, Field> read = new LinkedHashMap<>();
        RecordComponent[] components = type == null ? null : type.getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                AnnotatedType annotated = component.getAnnotatedType();
                boolean mayBeAbsent = annotated.isAnnotationPresent(Nullable.class);
                read.put(component.getName(), new Field(of(annotated), mayBeAbsent));
            }
        }
        return read;
    }

    private static DataShape of(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        boolean list =
                type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Iterable.class.isAssignableFrom(raw);
        if (list && annotated instanceof AnnotatedParameterizedType arguments) {
            DataShape element = of(arguments.getAnnotatedActualTypeArguments()[0]);
            return new DataShape(Kind.LIST, null, element);
        }
        return ANYTHING;
    }

    private static DataShape ofClass(Class<?> type) {
        if (type.isRecord()) {
            return new DataShape(MORE_THAN_TEXT.getOrDefault(type, Kind.RECORD), type, null);
        }
        if (type.isArray()) {
            return new DataShape(Kind.LIST, null, ofClass(type.getComponentType()));
        }
        if (isText(type)) {
            return TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        }
        boolean open = type == Object.class || Map.class.isAssignableFrom(type);
        return open || Iterable.class.isAssignableFrom(type) ? ANYTHING : VALUE;
    }

    private static boolean isText(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || TEXTS.contains(type);
    }
}
