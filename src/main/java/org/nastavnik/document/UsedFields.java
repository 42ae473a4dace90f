package org.nastavnik.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nastavnik.docx.ChartData;
import org.nastavnik.docx.Picture;
import org.nastavnik.docx.RichText;
import org.nastavnik.docx.TagUse;

/** Which components of a record, at any depth, no tag of a template names. */
public final class UsedFields {

    private static final Pattern DOT = Pattern.compile("\\.");

    /** Printed as one. */
    private static final Set<Class<?>> WHOLE =
            Set.of(Picture.class, ChartData.class, RichText.class);

    private UsedFields() {}

    public static List<String> unused(Class<?> record, List<TagUse> tags) {
        Set<String> named = new HashSet<>();
        tags.forEach(tag -> DOT.splitAsStream(tag.name()).forEach(named::add));
        List<String> unused = new ArrayList<>();
        collect(record, named, unused);
        return unused;
    }

    private static void collect(Class<?> record, Set<String> named, List<String> unused) {
        for (RecordComponent component : record.getRecordComponents()) {
            if (!named.contains(component.getName())) {
                unused.add(name(record) + "." + component.getName());
            }
            Class<?> type = elementOf(component.getGenericType());
            if (type.isRecord() && !WHOLE.contains(type)) {
                collect(type, named, unused);
            }
        }
    }

    /** «MentorJournal.Meeting» for a record inside of a record. */
    public static String name(Class<?> record) {
        String name = record.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static Class<?> elementOf(Type type) {
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : (Class<?>) type;
    }
}
