package org.nastavnik.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
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

    private final Map<DocumentKind, Shelved> shelf = new ConcurrentHashMap<>();

    record Shelved(Template template, String hash) {}

    Shelved of(DocumentKind kind) {
        return shelf.computeIfAbsent(kind, TemplateShelf::compile);
    }

    static TemplateOptions options() {
        return new TemplateOptions(FILTERS, name -> read("partials/" + name + ".docx"));
    }

    private static Shelved compile(DocumentKind kind) {
        byte[] docx = kind.folder().map(f -> read(f + "/template.docx")).orElse(null);
        if (docx == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        try {
            return new Shelved(Template.compile(docx, options()), Hashes.sha256(docx));
        } catch (TemplateRejected e) {
            throw new IllegalStateException("template of " + kind + ": " + e.findings(), e);
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
