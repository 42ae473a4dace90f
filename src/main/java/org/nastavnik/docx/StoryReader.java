package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Reads one part with text into a tree in which each tag, partials included, is one marker. */
final class StoryReader {

    /** No paper has a tenth of it; the work of laying out grows with tags times text. */
    private static final int MOST_TAGS = 5_000;

    private final Findings findings;
    private final Partials partials;
    private final List<TagUse> tags = new ArrayList<>();

    StoryReader(TemplateOptions options, Findings findings) {
        this.findings = findings;
        this.partials = new Partials(options, findings);
    }

    /** All tags met so far, by number. */
    List<TagUse> tags() {
        return tags;
    }

    Story read(String label, Parts parts, String part) {
        Document tree = Xml.tree(parts.get(part));
        new FieldCodes(label, findings).inspect(tree);
        Cleaner.clean(tree);
        TagScanner scanner = new TagScanner(findings);
        Places.of(label, tree).forEach((paragraph, place) -> placeTags(paragraph, place, scanner));
        refuseMisplaced(label, tree);
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
            if (text.isPlain(tag.start(), tag.end())) {
                whole.add(tag);
            } else {
                String written = text.text().substring(tag.start(), tag.end());
                String around = TagScanner.around(text.text(), tag.start(), tag.end());
                findings.add(new Finding(FindingCode.MALFORMED_TAG, place, written, around, null));
            }
        }
        return whole;
    }

    /** Tags that can never be filled, in field codes, diagrams, names, must not get printed. */
    private void refuseMisplaced(String part, Document tree) {
        for (Element element : Wml.below(tree)) {
            if (!Wml.is(element, "t") && Wml.children(element).isEmpty()) {
                refuseMisplaced(part, element.getTextContent());
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                refuseMisplaced(part, attributes.item(i).getNodeValue());
            }
        }
    }

    private void refuseMisplaced(String part, String text) {
        int start = text.indexOf("{{");
        if (start >= 0) {
            Place place = Place.inPart(part);
            String around = TagScanner.around(text, start, start + 2);
            findings.add(new Finding(FindingCode.MISPLACED_TAG, place, text, around, null));
        }
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
