package org.nastavnik.roadmap;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.nastavnik.site.Problems;

/**
 * @param people who is named in the road map already
 */
public record RoadMapGapsPage(List<Line> lines, List<String> people, Problems problems) {

    /**
     * @param no its place in the table
     * @param day what was typed
     * @param who what was typed
     */
    public record Line(
            long id,
            int no,
            String content,
            boolean lacksDay,
            boolean lacksWho,
            String day,
            String who) {

        public String dayField() {
            return RoadMapGaps.DAY + id;
        }

        public String whoField() {
            return RoadMapGaps.WHO + id;
        }
    }

    static RoadMapGapsPage of(
            RoadMap map, MultivaluedMap<String, String> typed, Problems problems) {
        List<RoadMapItem> items = map.items();
        return new RoadMapGapsPage(
                items.stream()
                        .filter(item -> item.lacksDeadline() || item.lacksResponsible())
                        .map(item -> line(item, items.indexOf(item) + 1, typed))
                        .toList(),
                people(map),
                problems);
    }

    private static Line line(RoadMapItem item, int no, MultivaluedMap<String, String> typed) {
        return new Line(
                item.id(),
                no,
                item.terms().content(),
                item.lacksDeadline(),
                item.lacksResponsible(),
                Objects.requireNonNullElse(typed.getFirst(RoadMapGaps.DAY + item.id()), ""),
                Objects.requireNonNullElse(typed.getFirst(RoadMapGaps.WHO + item.id()), ""));
    }

    static List<String> people(RoadMap map) {
        TreeSet<String> named = new TreeSet<>();
        map.items().forEach(item -> named.addAll(item.terms().responsible()));
        return List.copyOf(named);
    }
}
