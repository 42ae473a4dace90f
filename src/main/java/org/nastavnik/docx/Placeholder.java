package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A picture or a native chart whose alternative text is a tag: what fills it takes its place. */
final class Placeholder {

    private static final String NS = "urn:nastavnik:drawing";

    /** A crop, other forms of the same picture, a size set by the page. */
    private static final Set<String> OF_OLD_CONTENT =
            Set.of("srcRect", "extLst", "sizeRelH", "sizeRelV");

    private static final Pattern LENGTH = Pattern.compile("0*[1-9]\\d{0,9}");

    private Placeholder() {}

    /** What a tag in the alternative text of the drawing does; null where nothing can be filled. */
    static @Nullable TagKind kind(Element drawing) {
        Element data = Dml.find(drawing, Dml.MAIN, "graphicData");
        List<Element> content = data == null ? List.of() : Wml.children(data);
        if (content.size() != 1 || frame(drawing) == null || box(drawing) == null) {
            return null;
        }
        if (Dml.is(content.get(0), Dml.CHART, "chart")) {
            return TagKind.CHART;
        }
        boolean picture = Dml.is(content.get(0), Dml.PICTURE, "pic");
        return picture && image(drawing) != null ? TagKind.PICTURE : null;
    }

    static @Nullable Box box(Element drawing) {
        Element extent = Dml.find(drawing, Dml.FRAME, "extent");
        String width = extent == null ? "" : extent.getAttribute("cx");
        String height = extent == null ? "" : extent.getAttribute("cy");
        boolean sane = LENGTH.matcher(width).matches() && LENGTH.matcher(height).matches();
        return sane ? new Box(Long.parseLong(width), Long.parseLong(height)) : null;
    }

    private static @Nullable Element frame(Element drawing) {
        return Dml.find(drawing, Dml.FRAME, "docPr");
    }

    private static @Nullable Element image(Element drawing) {
        Element image = Dml.find(drawing, Dml.MAIN, "blip");
        boolean linked = image != null && image.hasAttributeNS(Dml.RELATIONS, "embed");
        return linked ? image : null;
    }

    /** Word has had two fields for it. */
    static List<Attr> alternativeTexts(Element drawing) {
        List<Attr> texts = new ArrayList<>();
        Element frame = frame(drawing);
        for (String name : List.of("descr", "title")) {
            Attr text = frame == null ? null : frame.getAttributeNode(name);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Makes the drawing the place of a tag. */
    static void mark(Element drawing, int number) {
        drawing.setAttributeNS(NS, "drawing:n", Integer.toString(number));
        for (Element element : Wml.below(drawing)) {
            if (OF_OLD_CONTENT.contains(element.getLocalName())) {
                Wml.remove(element);
            }
        }
        clearTexts(frame(drawing));
        clearTexts(Dml.find(drawing, Dml.PICTURE, "cNvPr"));
        Element image = image(drawing);
        if (image != null) {
            image.removeAttributeNS(Dml.RELATIONS, "link");
            image.getAttributeNodeNS(Dml.RELATIONS, "embed").setValue("");
            image.appendChild(image.getOwnerDocument().createElementNS(NS, "drawing:vector"));
        }
    }

    private static void clearTexts(@Nullable Element properties) {
        if (properties != null) {
            properties.removeAttribute("title");
            properties.setAttributeNS(null, "descr", "");
        }
    }

    static boolean is(Element element) {
        return element.hasAttributeNS(NS, "n");
    }

    static int number(Element drawing) {
        return Integer.parseInt(drawing.getAttributeNS(NS, "n"));
    }

    /** Takes the mark off: what is left is written. */
    static int unmark(Element drawing) {
        int number = number(drawing);
        drawing.removeAttributeNS(NS, "n");
        return number;
    }

    /**
     * Lets go of the part with the chart of the template.
     *
     * @return null for pictures, and where the chart was left behind
     */
    static @Nullable String releaseChart(Element drawing, Relations relations) {
        Element chart = Dml.find(drawing, Dml.CHART, "chart");
        if (chart == null || !chart.hasAttributeNS(Dml.RELATIONS, "id")) {
            return null;
        }
        Relations.Relation relation = relations.find(chart.getAttributeNS(Dml.RELATIONS, "id"));
        chart.getAttributeNodeNS(Dml.RELATIONS, "id").setValue("");
        return relation == null || !relation.isOf("chart") ? null : relations.resolve(relation);
    }

    static void setChart(Element drawing, ChartTemplate chart) {
        drawing.setUserData(NS, chart, null);
    }

    static @Nullable ChartTemplate chartOf(Element drawing) {
        return drawing.getUserData(NS) instanceof ChartTemplate chart ? chart : null;
    }

    /** Where a picture says that it has a form without dots. */
    static boolean isVectorSpot(Element element) {
        return Dml.is(element, NS, "vector");
    }
}
