package org.nastavnik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final Pattern USED =
            Pattern.compile("ui\\.(?:t|count)\\((?:[^\"()]*, )?\"([a-zA-Z0-9.]+)\"[,)]");
    private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]{2,}");

    static Stream<Path> rooms() throws IOException {
        return Files.list(TEXTS).filter(Files::isDirectory);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyStandsInBothLanguages(Path room) throws IOException {
        assertThat(keys(room.resolve("messages_en.properties")))
                .isEqualTo(keys(room.resolve("messages.properties")));
    }

    /** Of two texts for one key the later would stand in both places. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyKeyHasOneText(Path room) throws IOException {
        for (String file : Set.of("messages.properties", "messages_en.properties")) {
            assertThat(Files.readAllLines(room.resolve(file)))
                    .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                    .extracting(line -> line.substring(0, line.indexOf('=')))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsAPatternThatCanBeFilled(Path room) throws IOException {
        for (String file : Set.of("messages.properties", "messages_en.properties")) {
            for (Object text : load(room.resolve(file)).values()) {
                assertThat(new MessageFormat(text.toString()).format(new Object[] {1, 2, 3, 4}))
                        .isNotNull();
            }
        }
    }

    @Test
    void everyFolderOfTextsIsKnown() throws IOException {
        assertThat(rooms().map(p -> p.getFileName().toString())).isSubsetOf(Messages.ROOMS);
    }

    @Test
    void everyKeyThatAViewNamesExists() throws IOException {
        Messages messages = Messages.in(Locale.forLanguageTag("ru"));
        Set<String> missing = new TreeSet<>();
        for (Path view : views()) {
            Matcher used = USED.matcher(Files.readString(view));
            while (used.find()) {
                String key = used.group(1);
                if (!key.endsWith(".") && !messages.has(key) && !messages.has(key + ".one")) {
                    missing.add(view + ": " + key);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void viewsHoldNoWordsOfTheirOwn() throws IOException {
        Set<String> wordy = new TreeSet<>();
        for (Path view : views()) {
            if (CYRILLIC.matcher(Files.readString(view)).find()) {
                wordy.add(view.toString());
            }
        }

        assertThat(wordy).isEmpty();
    }

    @Test
    void countsByTheRussianRule() {
        Messages messages = Messages.in(Locale.forLanguageTag("ru"));

        assertThat(Stream.of(1, 2, 5, 11, 21, 112).map(n -> messages.count(n, "people.count")))
                .containsExactly(
                        "1 человек",
                        "2 человека",
                        "5 человек",
                        "11 человек",
                        "21 человек",
                        "112 человек");
    }

    private static java.util.List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(f -> f.toString().endsWith(".jte")).toList();
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
