package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deflate.ConstantPool;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a native chart out: what comes from data gives way to steps, its look stays. */
final class ChartLayout {

    /** Those whose series have one value for each category. */
    private static final Set<String> PLOTS =
            Set.of(
                    "barChart",
                    "bar3DChart",
                    "lineChart",
                    "line3DChart",
                    "pieChart",
                    "pie3DChart",
                    "ofPieChart",
                    "doughnutChart",
                    "areaChart",
                    "area3DChart",
                    "radarChart");

    /** What names single points or series of the sample data. */
    private static final Set<String> OF_SAMPLE =
            Set.of("pivotSource", "pivotFmts", "legendEntry", "dLbl");

    private static final Set<String> BEFORE_BLANKS = Set.of("plotArea", "legend", "plotVisOnly");
    private static final Set<String> BEHIND_SHEET = Set.of("printSettings", "userShapes", "extLst");

    private final Relations relations;
    private final Document tree;
    private final ConstantPool pool = new ConstantPool();

    private ChartLayout(Parts parts, String part) {
        this.relations = new Relations(parts, part);
        this.tree = Xml.tree(parts.get(part));
    }

    /** Null where the chart is such that our data does not fit. */
    static @Nullable ChartTemplate of(Parts parts, String part) {
        ChartLayout layout = new ChartLayout(parts, part);
        Element chart = Dml.find(layout.tree, Dml.CHART, "chart");
        Element plots = Dml.find(layout.tree, Dml.CHART, "plotArea");
        if (chart == null || plots == null || !layout.isFit(plots)) {
            return null;
        }
        return layout.layOut(chart, plots);
    }

    private boolean isFit(Element plots) {
        List<Element> series = series(plots);
        return Xml.bind(tree, "c", Dml.CHART)
                && Xml.bind(tree, "a", Dml.MAIN)
                && Xml.bind(tree, "r", Dml.RELATIONS)
                && !series.isEmpty()
                && series.stream().allMatch(one -> PLOTS.contains(plot(one).getLocalName()));
    }

    private static List<Element> series(Element plots) {
        return Wml.below(plots).stream().filter(one -> Dml.is(one, Dml.CHART, "ser")).toList();
    }

    private static Element plot(Element series) {
        return (Element) series.getParentNode();
    }

    private ChartTemplate layOut(Element chart, Element plots) {
        for (Element element : Wml.below(tree)) {
            if (OF_SAMPLE.contains(element.getLocalName())) {
                Wml.remove(element);
            }
        }
        title(chart);
        showBlanksAsGaps(chart);
        series(series(plots));
        String workbook = workbook(tree.getDocumentElement());
        Expressions none = new Expressions(List.of(), Map.of());
        List<Step> program = new ProgramWriter(none, pool).write(tree);
        pool.seal();
        return new ChartTemplate(program, pool, kept(), workbook);
    }

    private void title(Element chart) {
        Element title = child(chart, Set.of("title"));
        if (title != null) {
            Element automatic = child(chart, Set.of("autoTitleDeleted"));
            if (automatic != null) {
                chart.removeChild(automatic);
            }
            Element text = TitleText.of(title);
            text.getParentNode().replaceChild(Planned.step(tree, ChartFact.TITLE), text);
            Planned.instead(steps -> new ChartTitle(steps.get(0)), title);
        }
    }

    private void showBlanksAsGaps(Element chart) {
        Element blanks = child(chart, Set.of("dispBlanksAs"));
        if (blanks == null) {
            Element before = Objects.requireNonNull(lastChild(chart, BEFORE_BLANKS));
            blanks = tree.createElementNS(Dml.CHART, "c:dispBlanksAs");
            chart.insertBefore(blanks, before.getNextSibling());
        }
        blanks.setAttributeNS(null, "val", "gap");
    }

    private void series(List<Element> all) {
        Map<Element, List<Integer>> plots = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            SeriesLook.layOut(all.get(i));
            plots.computeIfAbsent(plot(all.get(i)), plot -> new ArrayList<>()).add(i);
        }
        plots.forEach(
                (plot, own) -> {
                    Element place =
                            Planned.place(tree, looks -> new ChartSeries(own, looks, all.size()));
                    plot.insertBefore(place, all.get(own.get(0)));
                    own.forEach(i -> Planned.addPart(place, all.get(i)));
                });
    }

    /** The id of the relation to the sheet; a chart without one gets it here. */
    private String workbook(Element root) {
        Element sheet = child(root, Set.of("externalData"));
        if (sheet == null) {
            sheet = tree.createElementNS(Dml.CHART, "c:externalData");
            root.insertBefore(sheet, child(root, BEHIND_SHEET));
        }
        String id = Names.prefix("sheet", relations.ids());
        sheet.setAttributeNS(Dml.RELATIONS, "r:id", id);
        return id;
    }

    /** Relations to what all copies share. */
    private String kept() {
        StringBuilder kept = new StringBuilder();
        for (String id : relations.ids()) {
            Relations.Relation relation = relations.find(id);
            if (relation != null && !ChartTemplate.isOwn(relation)) {
                kept.append(relations.absolute(relation).xml(id));
            }
        }
        return kept.toString();
    }

    private static @Nullable Element child(Element parent, Set<String> names) {
        for (Element child : Wml.children(parent)) {
            if (names.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Element lastChild(Element parent, Set<String> names) {
        Element last = null;
        for (Element child : Wml.children(parent)) {
            last = names.contains(child.getLocalName()) ? child : last;
        }
        return last;
    }
}
