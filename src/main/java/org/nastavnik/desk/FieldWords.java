package org.nastavnik.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of templates are, in Russian: {@code reference/template-fields.properties}, by
 * record and component, or by the component alone where it is the same everywhere.
 */
final class FieldWords {

    private static final Properties WORDS = read();

    private FieldWords() {}

    static @Nullable String about(Class<?> type, String component) {
        String own = WORDS.getProperty(name(type) + "." + component);
        return own == null ? WORDS.getProperty(component) : own;
    }

    /** Of a list whose elements have no fields of their own. */
    static @Nullable String element() {
        return WORDS.getProperty("element");
    }

    /** «MentorJournal.Meeting» for a record inside of a record. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in =
                        FieldWords.class.getResourceAsStream(
                                "/reference/template-fields.properties");
                Reader reader =
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
