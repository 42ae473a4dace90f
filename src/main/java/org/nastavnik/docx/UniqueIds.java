package org.nastavnik.docx;

import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The ids that OOXML wants to stand once in a document: those of drawings and of bookmarks. */
final class UniqueIds {

    private UniqueIds() {}

    /** The steps that print an attribute anew in each repetition; none where it is a constant. */
    static List<Step> steps(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (isDrawingId(element, name)) {
            return List.of(new FreshId(FreshId.Kind.NEW, "drawing"));
        }
        String key = key(element);
        if (Wml.is(element, "bookmarkStart") && name.equals("id")) {
            return List.of(new FreshId(FreshId.Kind.NEW, key));
        }
        if (Wml.is(element, "bookmarkEnd") && name.equals("id")) {
            return List.of(new FreshId(FreshId.Kind.SAME, key));
        }
        if (Wml.is(element, "bookmarkStart") && name.equals("name")) {
            return List.of(new FreshName(key, attribute.getValue()));
        }
        return List.of();
    }

    /** What the start and the end of a bookmark have in common. */
    static String key(Element bookmark) {
        return "bookmark " + Wml.attribute(bookmark, "id");
    }

    private static boolean isDrawingId(Element element, String attribute) {
        return "docPr".equals(element.getLocalName()) && attribute.equals("id");
    }

    /** The id of a content control; Word gives one where none stands. */
    static boolean isControlId(Element element) {
        return Wml.is(element, "id") && Wml.is(element.getParentNode(), "sdtPr");
    }

    static int firstFree(List<Document> trees) {
        int highest = 0;
        for (Document tree : trees) {
            for (Element element : Wml.below(tree)) {
                if (isDrawingId(element, "id")) {
                    highest = Math.max(highest, parse(element.getAttribute("id")));
                } else if (Wml.is(element, "bookmarkStart")) {
                    highest = Math.max(highest, parse(element.getAttributeNS(Wml.NS, "id")));
                }
            }
        }
        return highest + 1;
    }

    /** Lifts the ids of what is inserted above those that stand there already. */
    static void shift(Element inserted, int offset) {
        shiftOne(inserted, offset);
        Wml.below(inserted).forEach(element -> shiftOne(element, offset));
    }

    private static void shiftOne(Element element, int offset) {
        if (isDrawingId(element, "id")) {
            int id = offset + parse(element.getAttribute("id"));
            element.setAttribute("id", Integer.toString(id));
        } else if (Wml.is(element, "bookmarkStart") || Wml.is(element, "bookmarkEnd")) {
            int id = offset + parse(element.getAttributeNS(Wml.NS, "id"));
            element.getAttributeNodeNS(Wml.NS, "id").setValue(Integer.toString(id));
        }
    }

    private static int parse(String id) {
        return id.matches("\\d{1,8}") ? Integer.parseInt(id) : 0;
    }
}
