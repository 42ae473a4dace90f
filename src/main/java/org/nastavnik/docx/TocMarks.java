package org.nastavnik.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bookmarks at headings to which tables of contents lead. */
final class TocMarks {

    /** Word's own have eight or nine digits. */
    private static final int FIRST = 200_000_000;

    private static final Pattern NAME = Pattern.compile("_Toc(\\d{1,9})");
    private static final String KEY = "heading";

    private TocMarks() {}

    /** The number after which ours follow those that stand in the template. */
    static int lastNumber(Document tree) {
        int last = FIRST;
        for (Element element : Wml.below(tree)) {
            Matcher name = NAME.matcher(Wml.attribute(element, "name"));
            if (Wml.is(element, "bookmarkStart") && name.matches()) {
                last = Math.max(last, Integer.parseInt(name.group(1)));
            }
        }
        return last;
    }

    static void plan(Element heading, int before) {
        Element properties = Wml.child(heading, "pPr");
        Node first = properties == null ? heading.getFirstChild() : properties.getNextSibling();
        Element start = Wml.create(heading, "bookmarkStart");
        Element end = Wml.create(heading, "bookmarkEnd");
        heading.insertBefore(start, first);
        heading.appendChild(end);
        set(start, "id", new FreshId(FreshId.Kind.NEW, KEY));
        set(start, "name", new TocStep.Name(before));
        set(end, "id", new FreshId(FreshId.Kind.SAME, KEY));
    }

    private static void set(Element element, String attribute, Step step) {
        Wml.attribute(element, attribute, "");
        Planned.setValue(element.getAttributeNodeNS(Wml.NS, attribute), step);
    }

    /** Takes out old bookmarks that nothing leads to any more. */
    static void dropUnused(Document tree) {
        StringBuilder used = new StringBuilder();
        List<Element> all = Wml.below(tree);
        for (Element element : all) {
            used.append(Wml.is(element, "instrText") ? element.getTextContent() : "").append(' ');
            used.append(Wml.attribute(element, "instr")).append(Wml.attribute(element, "anchor"));
        }
        List<String> ids =
                all.stream()
                        .filter(at -> Wml.is(at, "bookmarkStart"))
                        .filter(at -> isUnused(Wml.attribute(at, "name"), used))
                        .map(at -> Wml.attribute(at, "id"))
                        .toList();
        for (Element element : all) {
            boolean mark = Wml.is(element, "bookmarkStart") || Wml.is(element, "bookmarkEnd");
            if (mark && ids.contains(Wml.attribute(element, "id"))) {
                Wml.remove(element);
            }
        }
    }

    private static boolean isUnused(String name, StringBuilder used) {
        return NAME.matcher(name).matches() && used.indexOf(name) < 0;
    }
}
