package org.nastavnik.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Counts the paragraphs and cells of a part as a person would; asked before the tree is changed.
 * What stands in a table inside a cell or in a text box belongs to its outermost cell or paragraph.
 */
final class Places {

    private static final String PLACE = "place";

    private final String part;
    private final Map<Element, Place> ofParagraphs = new LinkedHashMap<>();
    private int paragraphs;
    private int tables;
    private int rows;
    private int cells;
    private int paragraphsInCell;
    private int tableDepth;
    private int paragraphDepth;

    private Places(String part) {
        this.part = part;
    }

    /** The place of each paragraph, in the order of the document. */
    static Map<Element, Place> of(String part, Document tree) {
        Places places = new Places(part);
        places.walk(tree);
        return places.ofParagraphs;
    }

    /** Where the paragraph stood before it was brought to where it is. */
    static void set(Element paragraph, @Nullable Place place) {
        paragraph.setUserData(PLACE, place, null);
    }

    private void walkNote(Element note) {
        for (Element element : Wml.below(note)) {
            if (element.getUserData(PLACE) instanceof Place place) {
                ofParagraphs.put(element, place);
            }
        }
    }

    private void walk(Node parent) {
        for (Element child : Wml.children(parent)) {
            switch (Wml.is(child, child.getLocalName()) ? child.getLocalName() : "") {
                case "tbl" -> walkTable(child);
                case "tr" -> walkRow(child);
                case "tc" -> walkCell(child);
                case "p" -> walkParagraph(child);
                case "footnoteReference", "endnoteReference" -> walkNote(child);
                default -> walk(child);
            }
        }
    }

    private void walkTable(Element table) {
        if (tableDepth++ == 0) {
            tables++;
            rows = 0;
        }
        walk(table);
        tableDepth--;
    }

    private void walkRow(Element row) {
        if (tableDepth == 1) {
            rows++;
            cells = 0;
        }
        walk(row);
    }

    private void walkCell(Element cell) {
        if (tableDepth == 1) {
            cells++;
            paragraphsInCell = 0;
        }
        walk(cell);
    }

    private void walkParagraph(Element paragraph) {
        if (paragraphDepth++ == 0 || tableDepth > 0) {
            paragraphs += tableDepth == 0 ? 1 : 0;
            paragraphsInCell++;
        }
        ofParagraphs.put(
                paragraph,
                tableDepth == 0
                        ? new Place(part, paragraphs, 0, 0, 0)
                        : new Place(part, paragraphsInCell, tables, rows, cells));
        walk(paragraph);
        paragraphDepth--;
    }
}
