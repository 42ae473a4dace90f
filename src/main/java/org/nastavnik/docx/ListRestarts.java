package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Plans lists that begin inside of a repeated block: each repetition counts from the start. A block
 * that begins with a numbered paragraph is an item of its list; the list goes on.
 */
final class ListRestarts {

    /** The paragraphs of one list and the sections that hold them all, outermost first. */
    private static final class Use {
        private final List<Element> paragraphs = new ArrayList<>();
        private List<Element> sections = List.of();
    }

    private final ParagraphStyles styles;
    private final ListDefinitions numbering;
    private final Map<String, Set<Integer>> restarted;
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final Map<Element, Element> firstParagraphs = new HashMap<>();

    /**
     * @param restarted takes the levels of the lists that begin anew
     */
    ListRestarts(
            ParagraphStyles styles,
            ListDefinitions numbering,
            Map<String, Set<Integer>> restarted) {
        this.styles = styles;
        this.numbering = numbering;
        this.restarted = restarted;
    }

    void plan(Document tree) {
        if (numbering.isEmpty()) {
            return;
        }
        walk(tree.getDocumentElement(), new ArrayList<>());
        uses.forEach(this::plan);
    }

    private void walk(Element parent, List<Element> sections) {
        for (Element child : Wml.children(parent)) {
            if (Marker.isStructure(child)) {
                if (Marker.opens(child)) {
                    sections.add(child);
                } else if (!sections.isEmpty()) {
                    sections.remove(sections.size() - 1);
                }
            } else {
                if (Wml.is(child, "p")) {
                    visit(child, sections);
                }
                walk(child, sections);
            }
        }
    }

    private void visit(Element paragraph, List<Element> sections) {
        String list = listOf(paragraph);
        boolean first = sections.stream().anyMatch(at -> !firstParagraphs.containsKey(at));
        if (first && (!list.isEmpty() || Wml.below(paragraph).stream().anyMatch(Layout::shows))) {
            sections.forEach(section -> firstParagraphs.putIfAbsent(section, paragraph));
        }
        if (!list.isEmpty()) {
            Use use = uses.computeIfAbsent(list, id -> new Use());
            List<Element> before = use.sections;
            use.sections = new ArrayList<>(sections);
            if (!use.paragraphs.isEmpty()) {
                use.sections.retainAll(before);
            }
            use.paragraphs.add(paragraph);
        }
    }

    /** Numbered headings count through the whole document. */
    private String listOf(Element paragraph) {
        Element number = styles.property(paragraph, "numPr");
        String list = number == null ? "" : Wml.value(number, "numId");
        boolean heading = styles.property(paragraph, "outlineLvl") != null;
        return numbering.counts(list) && !heading ? list : "";
    }

    private void plan(String list, Use use) {
        Element section = beginner(list, use.sections);
        if (section != null) {
            Document tree = section.getOwnerDocument();
            section.getParentNode()
                    .insertBefore(
                            Planned.step(tree, new ListStep.Begin(list)), section.getNextSibling());
            Set<Integer> levels = restarted.computeIfAbsent(list, id -> new TreeSet<>());
            use.paragraphs.forEach(paragraph -> levels.add(planNumber(paragraph, list)));
        }
    }

    private @Nullable Element beginner(String list, List<Element> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Element first = firstParagraphs.get(sections.get(i));
            if (first != null && !listOf(first).equals(list)) {
                return sections.get(i);
            }
        }
        return null;
    }

    private int planNumber(Element paragraph, String list) {
        Element properties = propertiesOf(paragraph);
        Element number = Wml.child(properties, "numPr");
        if (number == null) {
            number = ownNumber(properties, list);
        }
        Element id = Wml.child(number, "numId");
        if (id != null) {
            Planned.setValue(id.getAttributeNodeNS(Wml.NS, "val"), new ListStep.Id(list));
        }
        Element level = Wml.child(number, "ilvl");
        return level == null ? 0 : Wml.number(level, "val", 0);
    }

    private static Element propertiesOf(Element paragraph) {
        Element known = Wml.child(paragraph, "pPr");
        if (known != null) {
            return known;
        }
        Element properties = Wml.create(paragraph, "pPr");
        paragraph.insertBefore(properties, paragraph.getFirstChild());
        return properties;
    }

    /** A number of its own overrides the indents of the style, so these are repeated too. */
    private Element ownNumber(Element properties, String list) {
        String style = Wml.value(properties, "pStyle");
        Element inherited = styles.inherited(style, "numPr");
        String level = inherited == null ? "" : Wml.value(inherited, "ilvl");
        Element number = Wml.create(properties, "numPr");
        String ownLevel = Integer.toString(numbering.levelOf(list, style));
        number.appendChild(Wml.create(properties, "ilvl", level.isEmpty() ? ownLevel : level));
        number.appendChild(Wml.create(properties, "numId", list));
        SchemaOrder.set(properties, number);
        Element indent = styles.inherited(style, "ind");
        if (indent != null && Wml.child(properties, "ind") == null) {
            Document tree = properties.getOwnerDocument();
            SchemaOrder.set(properties, (Element) tree.importNode(indent, true));
        }
        return number;
    }
}
