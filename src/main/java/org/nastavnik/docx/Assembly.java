package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nastavnik.deflate.ConstantPool;
import org.w3c.dom.Document;

/** Makes of the laid-out parts of a template the parts of its documents, in their order. */
final class Assembly {

    private record Program(List<Step> steps, ConstantPool pool) {}

    private final Parts parts;
    private final Map<String, Document> trees;
    private final Expressions expressions;
    private final List<String> late;
    private final Map<String, Program> programs = new LinkedHashMap<>();

    /**
     * @param late parts that are written after all others
     */
    Assembly(Parts parts, Map<String, Document> trees, Expressions expressions, List<String> late) {
        this.parts = parts;
        this.trees = trees;
        this.expressions = expressions;
        this.late = late;
    }

    List<OutputPart> outputs() {
        String core = coreProperties();
        boolean draws = has(TagKind.PICTURE) || has(TagKind.CHART);
        if (draws) {
            declareDrawn();
        }
        trees.forEach(this::compile);
        if (draws) {
            new Leftovers(parts).clear(trees, late);
        }
        new ChartSheets(parts).strip();
        return inOrder().stream()
                .map(name -> name.equals(core) ? new CorePart(core) : output(name))
                .toList();
    }

    private boolean has(TagKind kind) {
        return expressions.tags().stream().anyMatch(tag -> tag.kind() == kind);
    }

    private void declareDrawn() {
        ContentTypes types = new ContentTypes(parts);
        if (has(TagKind.CHART)) {
            types.addExtension("xlsx", ChartWorkbook.TYPE);
        }
        for (ImageFile.Kind kind : ImageFile.Kind.values()) {
            types.addExtension(kind.extension(), kind.type());
        }
    }

    /** A part without tags becomes a constant. */
    private void compile(String name, Document tree) {
        ConstantPool pool = new ConstantPool();
        List<Step> steps = new ProgramWriter(expressions, pool).write(tree);
        if (steps.size() == 1 && steps.get(0) instanceof Segment constant) {
            parts.put(name, constant.bytes());
        } else {
            pool.seal();
            programs.put(name, new Program(steps, pool));
        }
    }

    private OutputPart output(String name) {
        if (name.equals(ContentTypes.PART) && has(TagKind.CHART)) {
            return new TypesPart(new ContentTypes(parts).open());
        }
        Program program = programs.get(name);
        if (program == null) {
            return PackedPart.of(name, parts.get(name));
        }
        RelationsPart relations = new Relations(parts, name).open();
        StoryPart story = new StoryPart(name, program.steps(), program.pool(), relations);
        boolean lists =
                Wml.is(Objects.requireNonNull(trees.get(name)).getDocumentElement(), "numbering");
        return lists ? new ListsPart(PackedPart.of(name, parts.get(name)), story) : story;
    }

    /** Where the core properties stand, or shall stand. */
    private String coreProperties() {
        ContentTypes types = new ContentTypes(parts);
        types.makeDocument();
        Relations relations = new Relations(parts, "");
        Relations.Relation known = relations.ofKind(CorePart.KIND);
        if (known != null) {
            return relations.resolve(known);
        }
        relations.add(CorePart.RELATION);
        types.addPart(CorePart.NAME, CorePart.TYPE);
        parts.put(CorePart.NAME, new byte[0]);
        return CorePart.NAME;
    }

    /**
     * The list of types first, as readers that do not seek want it, unless charts will get into it.
     * Relations of a part with tags are written with it.
     */
    private List<String> inOrder() {
        Set<String> written = new HashSet<>();
        programs.keySet().forEach(story -> written.add(new Relations(parts, story).name()));
        List<String> names = new ArrayList<>(parts.names());
        names.removeAll(written);
        names.remove(ContentTypes.PART);
        names.removeAll(late);
        names.addAll(late);
        names.add(has(TagKind.CHART) ? names.size() : 0, ContentTypes.PART);
        return names;
    }
}
