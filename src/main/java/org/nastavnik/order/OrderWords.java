package org.nastavnik.order;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Phrases that orders print; papers are Russian whatever the reader's language. */
final class OrderWords {

    private static final Properties WORDS = read();

    private OrderWords() {}

    static String text(String key, Object... arguments) {
        String pattern = Objects.requireNonNull(WORDS.getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** A list of lines, each with cells that a bar parts. */
    static List<String> rows(String key) {
        return text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String title(OrderType type) {
        return text("title." + type);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                OrderWords.class.getResourceAsStream(
                                        "/reference/order-paper.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
