package org.nastavnik.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.Picture;
import org.nastavnik.docx.RichText;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.NameForms;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.grammar.Post;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;

/**
 * Reads a {@code sample.json} into the record of its kind; a field too many or too few is an error.
 * Text with marks is a string, a picture names a file: {@code {"file": "emblem.svg", "description":
 * "…"}}.
 */
public final class Sample {

    private static final String SHARED = "samples";

    private final String folder;

    private Sample(String folder) {
        this.folder = folder;
    }

    /** The data of the sample that ships with the template. */
    public static Record of(PaperTemplate paper) {
        return read(TemplateFiles.sample(paper), paper.data(), paper.folder());
    }

    /** The same as it stands in the file, to show examples of. */
    public static JsonObject json(PaperTemplate paper) {
        return TemplateFiles.sample(paper);
    }

    /** Pictures are looked for in {@code templates/samples} only. */
    static <T extends Record> T read(JsonObject json, Class<T> type) {
        return read(json, type, SHARED);
    }

    /**
     * @param folder of the template, where its pictures may lie
     */
    public static <T extends Record> T read(JsonObject json, Class<T> type, String folder) {
        return new Sample(folder).record(json, type);
    }

    private <T extends Record> T record(JsonObject json, Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!json.keySet().equals(Set.copyOf(names))) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " has " + names + ", the sample " + json.keySet());
        }
        @Nullable Object[] values =
                Arrays.stream(components).map(component -> value(json, component)).toArray();
        return create(type, components, values);
    }

    private @Nullable Object value(JsonObject json, RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        JsonValue value = json.get(component.getName());
        if (value == null || value == JsonValue.NULL) {
            if (!annotated.isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException(component + " may not be null");
            }
            return null;
        }
        return convert(value, component.getGenericType());
    }

    private @Nullable Object convert(JsonValue value, Type type) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return ((JsonArray) value).stream().map(item -> convert(item, element)).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(value, plain.asSubclass(Record.class));
        }
        if (plain == DeclinableName.class) {
            return name(value.asJsonObject());
        }
        return value instanceof JsonNumber number ? number(number, plain) : simple(value, plain);
    }

    private static Number number(JsonNumber value, Class<?> type) {
        return type == BigDecimal.class ? value.bigDecimalValue() : value.intValueExact();
    }

    private Record record(JsonValue value, Class<? extends Record> type) {
        if (type == RichText.class) {
            return new RichText(((JsonString) value).getString());
        }
        JsonObject json = value.asJsonObject();
        return type == Picture.class ? picture(json) : record(json, type);
    }

    private Picture picture(JsonObject json) {
        String file = json.getString("file");
        return new Picture(bytes(file), json.getString("description"));
    }

    private byte[] bytes(String file) {
        for (String place : List.of(folder, SHARED)) {
            try (InputStream in =
                    Sample.class.getResourceAsStream("/templates/" + place + "/" + file)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
        throw new IllegalArgumentException("no " + file + " in " + folder + " nor in " + SHARED);
    }

    private static Object simple(JsonValue value, Class<?> type) {
        if (type == boolean.class) {
            return value == JsonValue.TRUE;
        }
        if (type == BigDecimal.class) {
            return ((JsonNumber) value).bigDecimalValue();
        }
        String text = ((JsonString) value).getString();
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "LocalDate" -> LocalDate.parse(text);
            case "Post" -> Post.of(text);
            case "Phrase" -> Phrase.of(text);
            case "InstitutionName" -> InstitutionName.of(text);
            default -> throw new IllegalArgumentException("no way to read " + type);
        };
    }

    private static DeclinableName name(JsonObject json) {
        PersonName name =
                new PersonName(
                        json.getString("lastName"),
                        json.getString("firstName"),
                        json.isNull("middleName") ? null : json.getString("middleName"));
        Map<Case, String> forms = new EnumMap<>(Case.class);
        JsonObject given =
                json.containsKey("forms")
                        ? json.getJsonObject("forms")
                        : JsonValue.EMPTY_JSON_OBJECT;
        given.keySet().forEach(key -> forms.put(Case.valueOf(key), given.getString(key)));
        return DeclinableName.of(
                name, Gender.valueOf(json.getString("gender")), new NameForms(forms));
    }

    private static <T extends Record> T create(
            Class<T> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
