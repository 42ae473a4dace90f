package org.nastavnik.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.UsedFields;

/**
 * What the fields of templates are, in Russian: {@code reference/template-fields.properties}, by
 * record and component, or by the component alone where it is the same everywhere.
 */
final class FieldWords {

    private static final Properties WORDS = read();

    private FieldWords() {}

    static @Nullable String about(Class<?> type, String component) {
        return about(UsedFields.name(type) + "." + component);
    }

    /**
     * @param field record and component, as «Letterhead.founder»
     */
    static @Nullable String about(String field) {
        String own = WORDS.getProperty(field);
        return own == null ? WORDS.getProperty(field.substring(field.lastIndexOf('.') + 1)) : own;
    }

    /** Of a list whose elements have no fields of their own. */
    static @Nullable String element() {
        return WORDS.getProperty("element");
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
