package org.nastavnik.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.grammar.GrammarFilters;

/** The papers of the programme, with filters that take whatever they get. */
final class ShippedTemplates {

    private static final Path FOLDER = Path.of("templates");

    static final TemplateOptions OPTIONS =
            new TemplateOptions(filters(), name -> read(partial(name)));

    private ShippedTemplates() {}

    private static Map<String, Filter> filters() {
        return Stream.concat(Stream.of("qr"), GrammarFilters.all().keySet().stream())
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> value -> value));
    }

    private static Path partial(String name) {
        return FOLDER.resolve("partials").resolve(name + ".docx");
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.resolve("template.docx"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
