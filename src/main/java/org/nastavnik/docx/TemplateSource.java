package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new Assembly(parts, trees, tags, options.filters()).outputs();
    }

    /** How the names of new pictures start. */
    String media() {
        return Names.prefix("word/media/made", parts.names());
    }
}
