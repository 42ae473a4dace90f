package org.nastavnik.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.DataShape;
import org.nastavnik.docx.Filter;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.TagKind;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.TemplateOptions;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.grammar.GrammarFilters;
import org.nastavnik.grammar.Ties;

/**
 * Templates compiled together with the letterhead that they insert and held against their data; the
 * last used ones are kept by the hashes of both files.
 */
final class TemplatePrograms {

    private static final int KEPT = 200;
    private static final Map<String, Filter> FILTERS =
            GrammarFilters.all().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()::apply));

    private record Key(Class<? extends Record> data, String body, String letterhead) {}

    /**
     * @param template null where the file does not compile
     */
    record Program(@Nullable Template template, List<Finding> findings) {

        boolean inserts(String partial) {
            return template != null
                    && template.tags().stream()
                            .anyMatch(
                                    tag ->
                                            tag.kind() == TagKind.PARTIAL
                                                    && tag.name().equals(partial));
        }
    }

    private final Map<Key, Program> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** The first edition that fits the data, with the first letterhead that fits into it. */
    ChosenTemplate choose(
            PaperTemplate paper, List<TemplateEdition> bodies, List<TemplateEdition> letterheads) {
        for (TemplateEdition body : bodies) {
            for (TemplateEdition letterhead : letterheads) {
                Program program = program(paper, body, letterhead);
                Template template = program.template();
                if (template != null && program.findings().isEmpty()) {
                    boolean inserts = program.inserts(TemplateShelf.LETTERHEAD.folder());
                    return new ChosenTemplate(
                            paper,
                            template,
                            body,
                            inserts ? letterhead.version() : null,
                            setAside(body, bodies, letterhead, letterheads));
                }
            }
        }
        throw new IllegalStateException("no template prints " + paper.folder());
    }

    private static @Nullable TemplateVersion setAside(
            TemplateEdition body,
            List<TemplateEdition> bodies,
            TemplateEdition letterhead,
            List<TemplateEdition> letterheads) {
        if (body != bodies.get(0)) {
            return bodies.get(0).version();
        }
        return letterhead == letterheads.get(0) ? null : letterheads.get(0).version();
    }

    Program program(PaperTemplate paper, TemplateEdition body, TemplateEdition letterhead) {
        Key key = new Key(paper.data(), body.hash(), letterhead.hash());
        synchronized (kept) {
            Program known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Program made = compile(paper, body.bytes(), letterhead);
        synchronized (kept) {
            kept.put(key, made);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }

    private static Program compile(PaperTemplate paper, byte[] docx, TemplateEdition letterhead) {
        DataShape shape = DataShape.of(paper.data());
        try {
            Template template = Template.compile(docx, options(letterhead));
            return new Program(template, template.check(shape));
        } catch (TemplateRejected rejected) {
            return new Program(null, Template.check(docx, options(letterhead), shape));
        }
    }

    static TemplateOptions options(TemplateEdition letterhead) {
        return new TemplateOptions(
                FILTERS,
                name ->
                        name.equals(TemplateShelf.LETTERHEAD.folder())
                                ? letterhead.bytes()
                                : TemplateFiles.partial(name),
                Ties::tied);
    }
}
