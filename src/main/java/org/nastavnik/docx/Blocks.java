package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which paragraphs and rows are there whatever the data says, and which hang on a section. */
final class Blocks {

    private Blocks() {}

    static boolean hasSureRow(Element table) {
        return sure(table).stream().anyMatch(Blocks::isRow);
    }

    /** The first row or section of rows, null where the table has none. */
    static @Nullable Node firstRow(Element table) {
        for (Element child : Wml.children(table)) {
            if (isRow(child) || Marker.is(child) || Planned.is(child)) {
                return child;
            }
        }
        return null;
    }

    static @Nullable Node afterLastSureBlock(Element cell) {
        Element last = lastSureBlock(cell);
        return last == null ? firstBlock(cell) : last.getNextSibling();
    }

    static boolean endsWithSureParagraph(Element cell) {
        Element last = lastSureBlock(cell);
        return last != null && !Wml.is(last, "tbl");
    }

    static boolean endsWithTable(Element cell) {
        Element last = null;
        for (Element child : Wml.children(cell)) {
            Element seen = Planned.seenThrough(child);
            last = Layout.isBlock(seen) ? seen : last;
        }
        return Wml.is(last, "tbl");
    }

    private static @Nullable Element lastSureBlock(Element cell) {
        Element last = null;
        for (Element child : sure(cell)) {
            boolean block = Layout.isBlock(child) && (!Wml.is(child, "tbl") || hasSureRow(child));
            last = block ? child : last;
        }
        return last;
    }

    private static @Nullable Element firstBlock(Element cell) {
        for (Element child : Wml.children(cell)) {
            if (Layout.isBlock(child) || Marker.is(child) || Planned.is(child)) {
                return child;
            }
        }
        return null;
    }

    private static boolean isRow(Element element) {
        return Wml.is(element, "tr") || Wml.is(element, "sdt");
    }

    /** The children outside of all sections that open under this parent. */
    private static List<Element> sure(Element parent) {
        List<Element> sure = new ArrayList<>();
        int depth = 0;
        for (Element child : Wml.children(parent)) {
            if (Marker.is(child)) {
                depth += Marker.opens(child) ? 1 : -1;
            } else if (depth == 0) {
                sure.add(child);
            }
        }
        return sure;
    }
}
