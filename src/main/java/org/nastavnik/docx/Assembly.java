package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nastavnik.deflate.ConstantPool;
import org.w3c.dom.Document;

/** Makes of the laid-out parts of a template the parts of its documents, in their order. */
final class Assembly {

    private record Program(List<Step> steps, ConstantPool pool) {}

    private final Parts parts;
    private final Map<String, Document> trees;
    private final List<TagUse> tags;
    private final Map<String, Filter> filters;
    private final Map<String, Program> programs = new LinkedHashMap<>();

    Assembly(
            Parts parts,
            Map<String, Document> trees,
            List<TagUse> tags,
            Map<String, Filter> filters) {
        this.parts = parts;
        this.trees = trees;
        this.tags = tags;
        this.filters = filters;
    }

    List<OutputPart> outputs() {
        String core = coreProperties();
        boolean draws = tags.stream().anyMatch(tag -> tag.kind().draws());
        if (draws) {
            declarePictures();
        }
        trees.forEach(this::compile);
        if (draws) {
            new Leftovers(parts).clear(trees);
        }
        return inOrder().stream()
                .map(name -> name.equals(core) ? new CorePart(core) : output(name))
                .toList();
    }

    private void declarePictures() {
        ContentTypes types = new ContentTypes(parts);
        for (ImageFile.Kind kind : ImageFile.Kind.values()) {
            types.addExtension(kind.extension(), kind.type());
        }
    }

    /** A part without tags becomes a constant. */
    private void compile(String name, Document tree) {
        ConstantPool pool = new ConstantPool();
        List<Step> steps = new ProgramWriter(tags, filters, pool).write(tree);
        if (steps.size() == 1 && steps.get(0) instanceof Segment constant) {
            parts.put(name, constant.bytes());
        } else {
            pool.seal();
            programs.put(name, new Program(steps, pool));
        }
    }

    private OutputPart output(String name) {
        Program program = programs.get(name);
        return program == null
                ? PackedPart.of(name, parts.get(name))
                : new StoryPart(
                        name, program.steps(), program.pool(), new Relations(parts, name).open());
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
     * The list of types first, as readers that do not seek want it. Relations of a part with tags
     * are written with it.
     */
    private List<String> inOrder() {
        Set<String> written = new HashSet<>();
        programs.keySet().forEach(story -> written.add(new Relations(parts, story).name()));
        List<String> names = new ArrayList<>(parts.names());
        names.removeAll(written);
        names.remove(ContentTypes.PART);
        names.add(0, ContentTypes.PART);
        return names;
    }
}
