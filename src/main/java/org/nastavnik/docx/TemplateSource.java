package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/** A template opened and laid out: its trees, its tags, and all that is wrong with it. */
final class TemplateSource {

    private final TemplateOptions options;
    private final Findings findings = new Findings();
    private final Parts parts;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final List<List<TagUse>> tagsByStory = new ArrayList<>();
    private final List<TagUse> tags;

    /**
     * @throws TemplateRejected where the file is such that its text is not even looked at
     */
    TemplateSource(byte[] docx, TemplateOptions options) throws TemplateRejected {
        this.options = options;
        this.parts = new PartsReader("", findings).read(docx);
        new PartsGuard(findings).inspect(parts);
        findings.rejectIfAny();
        Stories stories = Stories.open("", parts, findings);
        StoryReader reader = new StoryReader(options, findings);
        this.tags = reader.tags();
        stories.all().forEach(story -> read(story, reader));
        tags.forEach(this::checkFilters);
        parts.names().forEach(this::refuseUnread);
    }

    private void read(String story, StoryReader reader) {
        int first = tags.size();
        Document tree = reader.read(story, parts, story).tree();
        new SectionLifter(tags, findings).lift(tree);
        trees.put(story, tree);
        tagsByStory.add(List.copyOf(tags.subList(first, tags.size())));
    }

    /** Tags in charts and diagrams would get printed as they stand. */
    private void refuseUnread(String name) {
        boolean drawn = name.startsWith("word/charts/") || name.startsWith("word/diagrams/");
        if (drawn && new String(parts.get(name), StandardCharsets.ISO_8859_1).contains("{{")) {
            findings.add(Finding.ofPart(FindingCode.MISPLACED_TAG, name));
        }
    }

    private void checkFilters(TagUse tag) {
        for (String filter : tag.filters()) {
            if (!options.filters().containsKey(filter)) {
                String near = Nearest.to(filter, options.filters().keySet());
                findings.add(Finding.about(FindingCode.UNKNOWN_FILTER, tag, near));
            }
        }
    }

    Findings findings() {
        return findings;
    }

    List<List<TagUse>> tagsByStory() {
        return tagsByStory;
    }

    int firstFreeId() {
        return UniqueIds.firstFree(List.copyOf(trees.values()));
    }

    List<OutputPart> program() throws TemplateRejected {
        findings.rejectIfAny();
        String core = coreProperties();
        Map<String, List<Step>> programs = programs();
        if (draws()) {
            new Leftovers(parts).clear(trees);
        }
        List<OutputPart> program = new ArrayList<>();
        for (String name : inOrder()) {
            List<Step> steps = programs.get(name);
            if (name.equals(core)) {
                program.add(new CorePart(core));
            } else if (steps != null) {
                program.add(new StoryPart(name, steps, new Relations(parts, name).open()));
            } else if (!isOfStory(name, programs.keySet())) {
                program.add(PackedPart.of(name, parts.get(name)));
            }
        }
        return List.copyOf(program);
    }

    /** How the names of new pictures start. */
    String media() {
        return Names.prefix("word/media/made", parts.names());
    }

    /** Of the parts with tags; those without become constants. */
    private Map<String, List<Step>> programs() {
        if (draws()) {
            ContentTypes types = new ContentTypes(parts);
            for (ImageFile.Kind kind : ImageFile.Kind.values()) {
                types.addExtension(kind.extension(), kind.type());
            }
        }
        Map<String, List<Step>> programs = new HashMap<>();
        trees.forEach(
                (name, tree) -> {
                    List<Step> steps = new ProgramWriter(tags, options.filters()).write(tree);
                    if (steps.size() == 1 && steps.get(0) instanceof Segment constant) {
                        parts.put(name, constant.bytes());
                    } else {
                        programs.put(name, steps);
                    }
                });
        return programs;
    }

    private boolean draws() {
        return tags.stream()
                .map(TagUse::kind)
                .anyMatch(kind -> kind == TagKind.PICTURE || kind == TagKind.CHART);
    }

    /** Relations of a part with tags are written with it. */
    private boolean isOfStory(String name, Set<String> stories) {
        return stories.stream().anyMatch(story -> new Relations(parts, story).name().equals(name));
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

    /** The list of types first, as readers that do not seek want it. */
    private List<String> inOrder() {
        List<String> names = new ArrayList<>(parts.names());
        names.remove(ContentTypes.PART);
        names.add(0, ContentTypes.PART);
        return names;
    }
}
