package org.nastavnik.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What of a series of the template stays: all but its name, its categories and its values. */
final class SeriesLook {

    private static final Set<String> OF_DATA = Set.of("idx", "order", "tx", "cat", "val", "extLst");
    private static final Set<String> BEHIND_DATA = Set.of("shape", "smooth");

    private final Element series;

    private SeriesLook(Element series) {
        this.series = series;
    }

    static void layOut(Element series) {
        new SeriesLook(series).layOut();
    }

    private void layOut() {
        Element format = Dml.find(series, Dml.CHART, "formatCode");
        String code = format == null ? "General" : format.getTextContent();
        for (Element child : Wml.children(series)) {
            boolean ofData = OF_DATA.contains(child.getLocalName());
            boolean measured = Dml.find(child, Dml.CHART, "numRef") != null;
            if (ofData || (measured && child.getLocalName().equals("errBars"))) {
                series.removeChild(child);
            }
        }
        points();
        Node first = series.getFirstChild();
        insert(series, first, ChartFact.ORDER);
        insert(series, first, ChartFact.NAME);
        Node behind = behindData();
        insert(series, behind, ChartFact.CATEGORIES);
        series.insertBefore(values(code), behind);
    }

    /** One point with a look of its own is meant for that of the sample. */
    private void points() {
        List<Element> points =
                Wml.children(series).stream()
                        .filter(child -> Dml.is(child, Dml.CHART, "dPt"))
                        .toList();
        if (points.size() > 1) {
            List<String> looks = points.stream().map(SeriesLook::look).toList();
            insert(series, points.get(0), new ChartPoints(looks));
        }
        points.forEach(series::removeChild);
    }

    private static String look(Element point) {
        StringBuilder look = new StringBuilder();
        for (Element child : Wml.children(point)) {
            boolean other = child.getLocalName().equals("idx");
            if (!other && !child.getLocalName().equals("extLst")) {
                look.append(ProgramWriter.xml(child));
            }
        }
        return look.toString();
    }

    private @Nullable Node behindData() {
        for (Element child : Wml.children(series)) {
            if (BEHIND_DATA.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    private Element values(String code) {
        Element values = element("val");
        Element numbers = element("numRef");
        Element cache = element("numCache");
        Element format = element("formatCode");
        values.appendChild(numbers);
        insert(numbers, null, ChartFact.CELLS);
        numbers.appendChild(cache);
        cache.appendChild(format);
        format.setTextContent(code);
        insert(cache, null, ChartFact.VALUES);
        return values;
    }

    private static void insert(Element parent, @Nullable Node before, Step step) {
        parent.insertBefore(Planned.step(parent.getOwnerDocument(), step), before);
    }

    private Element element(String name) {
        return series.getOwnerDocument().createElementNS(Dml.CHART, "c:" + name);
    }
}
