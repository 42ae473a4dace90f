package org.nastavnik.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A template opened and laid out: its trees, its tags, and all that is wrong with it. */
final class TemplateSource {

    /** What makes documents. */
    record Program(List<OutputPart> parts, Free free) {}

    private final TemplateOptions options;
    private final Findings findings = new Findings();
    private final Parts parts;
    private final String main;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final List<List<TagUse>> tagsByStory = new ArrayList<>();
    private final List<TagUse> tags;
    private final List<TagUse> doubtful;

    /**
     * @throws TemplateRejected where the file is such that its text is not even looked at
     */
    TemplateSource(byte[] docx, TemplateOptions options) throws TemplateRejected {
        this.options = options;
        this.parts = new PartsReader("", findings).read(docx);
        new PartsGuard(findings).inspect(parts);
        findings.rejectIfAny();
        Stories stories = Stories.open("", parts, findings);
        this.main = stories.main();
        Comments.shed(parts, stories);
        StoryReader reader = new StoryReader(options, findings);
        this.tags = reader.tags();
        this.doubtful = reader.doubtful();
        read(main, reader);
        stories.all().stream().filter(story -> !story.equals(main)).forEach(s -> read(s, reader));
        tags.forEach(this::checkFilters);
        parts.names().forEach(this::refuseUnread);
    }

    private void read(String story, StoryReader reader) {
        Document tree = reader.read(story, parts, story).tree();
        layOutCharts(story, tree);
        tagsByStory.add(inOrder(tree));
        new SectionLifter(tags, findings).lift(tree);
        trees.put(story, tree);
    }

    /** Text boxes and notes stand inside of paragraphs, but are read after them. */
    private List<TagUse> inOrder(Document tree) {
        return Wml.below(tree).stream()
                .filter(at -> Marker.is(at) || Placeholder.is(at))
                .map(at -> Marker.is(at) ? Marker.number(at) : Placeholder.number(at))
                .map(tags::get)
                .toList();
    }

    private void layOutCharts(String story, Document tree) {
        for (Element drawing : Wml.below(tree)) {
            if (Placeholder.is(drawing)) {
                String part = Placeholder.releaseChart(drawing, new Relations(parts, story));
                if (part != null) {
                    layOutChart(drawing, part);
                }
            }
        }
    }

    private void layOutChart(Element drawing, String part) {
        ChartTemplate chart = ChartLayout.of(parts, part);
        if (chart == null) {
            findings.add(FindingCode.UNFIT_CHART, tags.get(Placeholder.number(drawing)));
        } else {
            Placeholder.setChart(drawing, chart);
        }
    }

    /** Tags in charts and diagrams would get printed as they stand. */
    private void refuseUnread(String name) {
        boolean drawn = name.startsWith("word/charts/") || name.startsWith("word/diagrams/");
        if (drawn && new String(parts.get(name), StandardCharsets.ISO_8859_1).contains("{{")) {
            findings.add(Finding.ofPart(FindingCode.MISPLACED_TAG, name));
        }
    }

    private void checkFilters(TagUse tag) {
        for (String filter : tag.valueFilters()) {
            if (!options.filters().containsKey(filter)) {
                String near = Nearest.to(filter, options.filters().keySet());
                findings.add(Finding.about(FindingCode.UNKNOWN_FILTER, tag, near));
            }
        }
    }

    Findings findings() {
        return findings;
    }

    /** Names in single braces, which may have been meant as tags. */
    List<TagUse> doubtful() {
        return List.copyOf(doubtful);
    }

    /** All tags as they were met, also those that call partials. */
    List<TagUse> tags() {
        return List.copyOf(tags);
    }

    /** The tags that are filled, of each part in the order of its text. */
    List<List<TagUse>> tagsByStory() {
        return tagsByStory;
    }

    Program program() throws TemplateRejected {
        findings.rejectIfAny();
        Expressions expressions = new Expressions(tags, options.filters());
        boolean lists =
                trees.values().stream().anyMatch(tree -> RichPlan.mayPrintLists(tree, expressions));
        if (lists) {
            RichLists.prepare(parts, main);
        }
        Free free = free();
        Planning planning = new Planning(parts, main, trees, expressions);
        planning.run(lists);
        return new Program(
                new Assembly(parts, trees, expressions, planning.late()).outputs(), free);
    }

    private Free free() {
        return new Free(
                UniqueIds.firstFree(List.copyOf(trees.values())),
                ListDefinitions.of(parts, main).firstFree(),
                Names.ofFiles("made", parts.names()),
                NotePlan.free(NoteKind.FOOTNOTE, parts, main),
                NotePlan.free(NoteKind.ENDNOTE, parts, main));
    }
}
