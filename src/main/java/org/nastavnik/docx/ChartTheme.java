package org.nastavnik.docx;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tells a chart the theme of its own file, from which it takes the colours that nobody chose. */
final class ChartTheme {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.themeOverride+xml";
    private static final List<String> MAP =
            List.of(
                    "bg1 lt1",
                    "tx1 dk1",
                    "bg2 lt2",
                    "tx2 dk2",
                    "accent1 accent1",
                    "accent2 accent2",
                    "accent3 accent3",
                    "accent4 accent4",
                    "accent5 accent5",
                    "accent6 accent6",
                    "hlink hlink",
                    "folHlink folHlink");

    /** What the schema wants before the map of colours. */
    private static final List<String> BEFORE =
            List.of("date1904", "lang", "roundedCorners", "AlternateContent", "style");

    private ChartTheme() {}

    static void tell(Element chart, Theme theme, String part, JoinedPackage joined)
            throws IOException {
        Element root = theme.root();
        if (root == null || isTold(chart)) {
            return;
        }
        Element map = chart.getOwnerDocument().createElementNS(Namespaces.C, "c:clrMapOvr");
        for (String one : MAP) {
            int blank = one.indexOf(' ');
            map.setAttribute(one.substring(0, blank), one.substring(blank + 1));
        }
        Node before = chart.getFirstChild();
        for (Element child : Wml.children(chart)) {
            if (BEFORE.contains(child.getLocalName())) {
                before = child.getNextSibling();
            }
        }
        chart.insertBefore(map, before);
        String name = joined.freeName("word/theme/themeOverride", ".xml");
        joined.types().part(name, TYPE);
        joined.put(name, override(root));
        joined.linksOf(part).add("themeOverride", name);
    }

    private static boolean isTold(Element chart) {
        return Wml.children(chart).stream()
                .anyMatch(child -> child.getLocalName().equals("clrMapOvr"));
    }

    private static Element override(Element theme) {
        Document tree = TreeReader.emptyTree();
        Element root = tree.createElementNS(Namespaces.A, "a:themeOverride");
        for (Element elements : Wml.children(theme)) {
            if (elements.getLocalName().equals("themeElements")) {
                for (Element child : Wml.children(elements)) {
                    root.appendChild(tree.importNode(child, true));
                }
            }
        }
        return root;
    }
}
