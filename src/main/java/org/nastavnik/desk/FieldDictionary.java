package org.nastavnik.desk;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.Sample;
import org.nastavnik.docx.ChartData;
import org.nastavnik.docx.Picture;
import org.nastavnik.docx.RichText;
import org.nastavnik.grammar.Declinable;
import org.nastavnik.grammar.DeclinableName;

/**
 * The data dictionary of one template: every field of its record as a tag, with an example from the
 * sample. Read from the record itself, so that it cannot lag behind.
 */
final class FieldDictionary {

    /** Deeper only a record could go that holds itself. */
    private static final int DEEPEST = 6;

    /** A component, or the element of a list, on its way to become lines of the dictionary. */
    private record Node(
            AnnotatedType type,
            String path,
            @Nullable String about,
            boolean absent,
            @Nullable JsonValue value,
            int depth) {

        Class<?> plain() {
            return type.getType() instanceof ParameterizedType generic
                    ? (Class<?>) generic.getRawType()
                    : (Class<?>) type.getType();
        }

        String section() {
            return "{{#" + path + "}} … {{/" + path + "}}";
        }

        /** What the list holds, as its section prints it. */
        Node element() {
            AnnotatedType element =
                    type instanceof AnnotatedParameterizedType list
                            ? list.getAnnotatedActualTypeArguments()[0]
                            : type;
            boolean shown = value instanceof JsonArray all && !all.isEmpty();
            JsonValue first = shown && value != null ? value.asJsonArray().get(0) : null;
            return new Node(element, ".", FieldWords.element(), false, first, depth + 1);
        }

        TemplateField line(String tag, TemplateField.Kind kind) {
            String example = kind == TemplateField.Kind.GROUP ? "" : SampleText.of(value);
            return new TemplateField(tag, depth, kind, about, absent, example);
        }
    }

    private final List<TemplateField> fields = new ArrayList<>();

    private FieldDictionary() {}

    static List<TemplateField> of(PaperTemplate paper) {
        FieldDictionary dictionary = new FieldDictionary();
        dictionary.readAll(paper.data(), Sample.json(paper), "", 0);
        return dictionary.fields;
    }

    private void readAll(Class<?> type, @Nullable JsonValue sample, String prefix, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            AnnotatedType annotated = component.getAnnotatedType();
            read(
                    new Node(
                            annotated,
                            prefix + name,
                            FieldWords.about(type, name),
                            annotated.isAnnotationPresent(Nullable.class),
                            sample instanceof JsonObject object ? object.get(name) : null,
                            depth));
        }
    }

    private void read(Node node) {
        if (Iterable.class.isAssignableFrom(node.plain())) {
            readList(node);
        } else if (kind(node.plain()) == TemplateField.Kind.GROUP) {
            readGroup(node);
        } else {
            TemplateField.Kind kind = kind(node.plain());
            fields.add(node.line(tag(node.path(), kind), kind));
        }
    }

    private void readList(Node list) {
        fields.add(list.line(list.section(), TemplateField.Kind.LIST));
        Node element = list.element();
        if (kind(element.plain()) == TemplateField.Kind.GROUP) {
            readAll(element.plain(), element.value(), "", element.depth());
        } else {
            read(element);
        }
    }

    /** What may be absent is opened as a section, and its fields are written without its name. */
    private void readGroup(Node group) {
        String tag = group.absent() ? group.section() : group.path();
        fields.add(group.line(tag, TemplateField.Kind.GROUP));
        String prefix = group.absent() ? "" : group.path() + ".";
        readAll(group.plain(), group.value(), prefix, group.depth() + 1);
    }

    private static String tag(String path, TemplateField.Kind kind) {
        return switch (kind) {
            case DATE -> "{{" + path + "|long}}";
            case FLAG -> "{{#" + path + "}} … {{/" + path + "}}";
            default -> "{{" + path + "}}";
        };
    }

    private static TemplateField.Kind kind(Class<?> type) {
        if (type == LocalDate.class) {
            return TemplateField.Kind.DATE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return TemplateField.Kind.FLAG;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return TemplateField.Kind.NUMBER;
        }
        if (DeclinableName.class.isAssignableFrom(type)) {
            return TemplateField.Kind.NAME;
        }
        return Declinable.class.isAssignableFrom(type) ? TemplateField.Kind.DECLINED : drawn(type);
    }

    private static TemplateField.Kind drawn(Class<?> type) {
        if (type == Picture.class) {
            return TemplateField.Kind.PICTURE;
        }
        if (type == ChartData.class) {
            return TemplateField.Kind.CHART;
        }
        if (type == RichText.class) {
            return TemplateField.Kind.RICH_TEXT;
        }
        return type.isRecord() ? TemplateField.Kind.GROUP : TemplateField.Kind.TEXT;
    }
}
