package org.nastavnik.roadmap;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/**
 * What was typed into the empty cells of a road map. Only cells that are still empty are filled, so
 * two who fill at once overwrite nothing of each other.
 */
record RoadMapGaps(Map<Long, RoadMapItem.Terms> filled) {

    static final String DAY = "to-";
    static final String WHO = "who-";

    private static final int LONGEST = 1000;
    private static final Pattern AND = Pattern.compile(";");

    static RoadMapGaps of(RoadMap map, MultivaluedMap<String, String> typed, Problems problems) {
        Map<Long, RoadMapItem.Terms> filled = new LinkedHashMap<>();
        for (RoadMapItem item : map.items()) {
            RoadMapItem.Terms terms = answered(item, deadline(map, item, typed, problems), typed);
            if (String.join("\n", terms.responsible()).length() > LONGEST) {
                problems.add(WHO + item.id(), "site.problem.Size", LONGEST);
            }
            if (!terms.equals(item.terms())) {
                filled.put(item.id(), terms);
            }
        }
        return new RoadMapGaps(filled);
    }

    private static RoadMapItem.Terms deadline(
            RoadMap map,
            RoadMapItem item,
            MultivaluedMap<String, String> typed,
            Problems problems) {
        String field = DAY + item.id();
        LocalDate last =
                item.lacksDeadline() ? Typed.day(typed.getFirst(field), field, problems) : null;
        if (last == null) {
            return item.terms();
        }
        if (!map.year().contains(last)) {
            problems.add(field, "roadmap.problem.outsideYear", map.year().slashed());
        }
        return item.terms().by(RoadMapWords.by(last), last);
    }

    private static RoadMapItem.Terms answered(
            RoadMapItem item, RoadMapItem.Terms terms, MultivaluedMap<String, String> typed) {
        String who = Objects.requireNonNullElse(typed.getFirst(WHO + item.id()), "");
        List<String> people =
                Stream.of(AND.split(who)).flatMap(part -> Typed.lines(part).stream()).toList();
        return item.lacksResponsible() && !people.isEmpty() ? terms.askedOf(people) : terms;
    }

    void fill(RoadMap map) {
        filled.forEach((id, terms) -> map.change(map.item(id), terms));
    }
}
