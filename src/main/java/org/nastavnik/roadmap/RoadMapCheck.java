package org.nastavnik.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the program finds before the director agrees to a road map.
 *
 * @param findings the ones that stand against it first
 */
record RoadMapCheck(List<Finding> findings) {

    /**
     * @param blocks it cannot be agreed to so; else only a reminder
     * @param rows by their place in the table, the first is 1
     */
    record Finding(String key, boolean blocks, List<Integer> rows) {}

    /**
     * @param namesForeign whether the row names another school
     */
    static RoadMapCheck of(RoadMap map, Predicate<RoadMapItem> namesForeign) {
        List<RoadMapItem> items = map.items();
        List<Finding> found = new ArrayList<>();
        if (items.isEmpty()) {
            found.add(new Finding("roadmap.finding.empty", true, List.of()));
        }
        find("roadmap.finding.deadline", true, items, RoadMapItem::lacksDeadline, found);
        find("roadmap.finding.responsible", true, items, RoadMapItem::lacksResponsible, found);
        find("roadmap.finding.blank", true, items, RoadMapItem::hasBlank, found);
        find("roadmap.finding.example", true, items, RoadMapItem::hasExample, found);
        find("roadmap.finding.outside", true, items, item -> item.isOutside(map.year()), found);
        find("roadmap.finding.stale", true, items, item -> item.isDueInAnother(map.year()), found);
        find("roadmap.finding.foreign", true, items, namesForeign, found);
        find("roadmap.finding.order", true, items, StageOrder.of(map)::isReversed, found);
        find(
                "roadmap.finding.otherYear",
                false,
                items,
                item -> item.namesAnotherYear(map.year()) && !item.isDueInAnother(map.year()),
                found);
        return new RoadMapCheck(found);
    }

    private static void find(
            String key,
            boolean blocks,
            List<RoadMapItem> items,
            Predicate<RoadMapItem> fault,
            List<Finding> found) {
        List<Integer> rows =
                IntStream.range(0, items.size())
                        .filter(i -> fault.test(items.get(i)))
                        .mapToObj(i -> i + 1)
                        .toList();
        if (!rows.isEmpty()) {
            found.add(new Finding(key, blocks, rows));
        }
    }

    boolean passes() {
        return findings.stream().noneMatch(Finding::blocks);
    }
}
