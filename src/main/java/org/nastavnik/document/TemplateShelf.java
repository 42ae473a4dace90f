package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.GrammarFilters;

/** The templates that ship with the program, compiled at first use and kept by their hash. */
@ApplicationScoped
class TemplateShelf {

    private static final Map<String, Filter> FILTERS =
            GrammarFilters.all().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()::apply));

    @Inject @Any Instance<RoomTemplates> rooms;

    private final Map<String, Shelved> shelf = new ConcurrentHashMap<>();

    record Shelved(Template template, String hash) {}

    /** All templates of all rooms, in the order of the register of papers. */
    List<PaperTemplate> all() {
        return rooms.stream()
                .flatMap(room -> room.all().stream())
                .sorted(Comparator.comparing(PaperTemplate::kind))
                .toList();
    }

    /** The template that prints this record. */
    Shelved of(Class<? extends Record> data) {
        return all().stream()
                .filter(template -> template.data() == data)
                .findFirst()
                .map(template -> shelf.computeIfAbsent(template.folder(), TemplateShelf::compile))
                .orElseThrow(() -> new IllegalStateException("no template prints " + data));
    }

    static TemplateOptions options() {
        return new TemplateOptions(FILTERS, name -> read("partials/" + name + ".docx"));
    }

    private static Shelved compile(String folder) {
        byte[] docx = read(folder + "/template.docx");
        if (docx == null) {
            throw new IllegalStateException("no template in " + folder);
        }
        try {
            return new Shelved(Template.compile(docx, options()), Hashes.sha256(docx));
        } catch (TemplateRejected e) {
            throw new IllegalStateException("template " + folder + ": " + e.findings(), e);
        }
    }

    private static byte @Nullable [] read(String path) {
        try (InputStream in = TemplateShelf.class.getResourceAsStream("/templates/" + path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
