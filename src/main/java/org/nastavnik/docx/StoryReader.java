package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads one part with text into a tree in which each tag, partials included, is one marker. */
final class StoryReader {

    /** A paper of 200 pages has half of it. */
    private static final int MOST_TAGS = 20_000;

    private final Findings findings;
    private final Partials partials;
    private final List<TagUse> tags = new ArrayList<>();
    private final List<TagUse> doubtful = new ArrayList<>();

    StoryReader(TemplateOptions options, Findings findings) {
        this.findings = findings;
        this.partials = new Partials(options, findings);
    }

    /** All tags met so far, by number. */
    List<TagUse> tags() {
        return tags;
    }

    /** Names in single braces. */
    List<TagUse> doubtful() {
        return doubtful;
    }

    Story read(String label, Parts parts, String part) {
        Document tree = Xml.tree(parts.get(part));
        LinkAddress.bring(tree, new Relations(parts, part));
        new NoteGathering(label, parts, part).gather(tree);
        new Revisions(new Shed(label)).accept(tree);
        Cleaner.clean(tree);
        TagScanner scanner = new TagScanner(findings);
        Map<Element, Place> places = Places.of(label, tree);
        TocField.emptyAll(tree, places.keySet());
        new FieldCodes(label, places, findings).inspect(tree);
        places.forEach((paragraph, place) -> placeTags(paragraph, place, scanner));
        new Misplaced(label, places, findings).refuse(tree);
        doubtful.addAll(scanner.doubtful());
        Story story = new Story(label, parts, part, tree);
        new PartialInserter(tags, findings).insert(story, partials);
        return story;
    }

    private void placeTags(Element paragraph, Place place, TagScanner scanner) {
        ParagraphText text = new ParagraphText(paragraph);
        List<TagScanner.Found> found = whole(text, scanner.scan(text.text(), place), place);
        if (tags.size() + found.size() > MOST_TAGS) {
            findings.add(FindingCode.TOO_LARGE, place.part());
            return;
        }
        DrawingTags drawings = new DrawingTags(text.drawings(), place, scanner, this::register);
        new TagPlacer(text, found, tag -> register(tag, drawings)).place();
        drawings.placeUpTo(Integer.MAX_VALUE);
        boolean silent = !found.isEmpty() && found.stream().allMatch(tag -> tag.tag() == null);
        if (silent && Layout.isBare(paragraph)) {
            Wml.remove(paragraph);
        }
    }

    /** Tags with a picture or a line break inside are no tags. */
    private List<TagScanner.Found> whole(
            ParagraphText text, List<TagScanner.Found> scanned, Place place) {
        List<TagScanner.Found> whole = new ArrayList<>();
        for (TagScanner.Found tag : scanned) {
            TagUse use = tag.tag();
            boolean value = use == null || use.kind() == TagKind.VALUE;
            if (!text.isPlain(tag.start(), tag.end())) {
                refuse(FindingCode.MALFORMED_TAG, text, tag, place);
            } else if (!value && text.isInAddress(tag.start())) {
                refuse(FindingCode.MISPLACED_TAG, text, tag, place);
            } else {
                whole.add(tag);
            }
        }
        return whole;
    }

    private void refuse(FindingCode code, ParagraphText text, TagScanner.Found tag, Place place) {
        String written = text.text().substring(tag.start(), tag.end());
        String around = TagScanner.around(text.text(), tag.start(), tag.end());
        findings.add(new Finding(code, place, written, around, null));
    }

    private int register(TagScanner.Found found, DrawingTags drawings) {
        drawings.placeUpTo(found.start());
        return register(Objects.requireNonNull(found.tag()));
    }

    private int register(TagUse tag) {
        int number = tags.size();
        tags.add(tag);
        if (tag.kind() == TagKind.PARTIAL) {
            partials.fetch(number, tag, this);
        }
        return number;
    }
}
