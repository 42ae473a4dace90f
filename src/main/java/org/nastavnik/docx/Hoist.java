package org.nastavnik.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Moves the markers of a section out of the element whose borders they stand at. */
final class Hoist {

    private Hoist() {}

    /** Inner sections, lifted earlier, stay inside. */
    static void before(Element child, Element opened) {
        Element paragraph = Layout.paragraphOf(opened);
        Element target = child;
        Element previous = Wml.previousElement(child);
        while (previous != null && Marker.isLater(previous, opened)) {
            target = previous;
            previous = Wml.previousElement(previous);
        }
        child.getParentNode().insertBefore(opened, target);
        Layout.dropIfEmptied(paragraph);
    }

    static void after(Element child, Element closed) {
        Element paragraph = Layout.paragraphOf(closed);
        Element target = child;
        Element next = Wml.nextElement(child);
        while (next != null && Marker.isLater(closed, next)) {
            target = next;
            next = Wml.nextElement(next);
        }
        child.getParentNode().insertBefore(closed, target.getNextSibling());
        Layout.dropIfEmptied(paragraph);
    }

    /**
     * Around a whole row, or around some of its cells where the section says so; false where it
     * opens or closes in the middle of something.
     *
     * @param enclosing the innermost section still open
     */
    static boolean inRow(
            Element row, Element opened, Element closed, TagUse tag, @Nullable Element enclosing) {
        Element from = Layout.childUnder(row, opened);
        Element to = Layout.childUnder(row, closed);
        if (!Layout.isFirst(opened, from) || !Layout.isLast(closed, to)) {
            return false;
        }
        boolean columns = tag.reach() == Reach.COLUMNS;
        boolean whole = !columns && Layout.isFirst(opened, row) && Layout.isLast(closed, row);
        if (!whole && !columns && !mayRepeatPart(row, tag, enclosing)) {
            return false;
        }
        before(whole ? row : from, opened);
        after(whole ? row : to, closed);
        return true;
    }

    private static boolean mayRepeatPart(Element row, TagUse tag, @Nullable Element enclosing) {
        boolean taken =
                Wml.children(row).stream()
                        .anyMatch(
                                at ->
                                        Marker.is(at)
                                                && Marker.opens(at)
                                                && !Marker.isOverColumns(at));
        boolean meant = tag.reach() == Reach.ROWS || sharesTable(row, enclosing);
        return meant && !taken && tag.kind() == TagKind.SECTION;
    }

    private static boolean sharesTable(Element row, @Nullable Element enclosing) {
        Element table = Wml.around(row, "tbl");
        return enclosing != null && table != null && Wml.around(enclosing, "tbl") == table;
    }
}
