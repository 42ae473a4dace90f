package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.site.Typed;

/** A road map counted on a day, in the form of the summary (D45). */
final class RoadMapSummary {

    private final List<RoadMapItem> items;
    private final LocalDate on;

    RoadMapSummary(RoadMap map, LocalDate on) {
        this.items = map.items();
        this.on = on;
    }

    /** A late row is late, whether or not anybody has begun with it. */
    RoadMapExecution.Counts counts() {
        return RoadMapExecution.Counts.of(
                (int) items.stream().filter(i -> is(i, RoadMapItem.Status.DONE)).count(),
                (int) items.stream().filter(i -> is(i, RoadMapItem.Status.IN_PROGRESS)).count(),
                (int) items.stream().filter(i -> is(i, RoadMapItem.Status.PLANNED)).count(),
                (int) items.stream().filter(item -> item.isLate(on)).count(),
                (int) items.stream().filter(i -> is(i, RoadMapItem.Status.CANCELLED)).count());
    }

    private boolean is(RoadMapItem item, RoadMapItem.Status status) {
        return item.status() == status && !item.isLate(on);
    }

    List<RoadMapExecution.Section> sections() {
        Map<String, List<RoadMapExecution.Row>> rows = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            rows.computeIfAbsent(items.get(i).terms().section(), s -> new ArrayList<>())
                    .add(row(items.get(i), i + 1));
        }
        return rows.entrySet().stream()
                .map(entry -> new RoadMapExecution.Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RoadMapExecution.Row row(RoadMapItem item, int no) {
        RoadMapItem.Terms terms = item.terms();
        RoadMapItem.Fact fact = item.fact();
        boolean late = item.isLate(on);
        boolean cancelled = fact.status() == RoadMapItem.Status.CANCELLED;
        return new RoadMapExecution.Row(
                no,
                terms.content(),
                terms.deadlineText(),
                terms.responsible(),
                RoadMapWords.of("roadmap.paper.status." + (late ? "LATE" : fact.status().name())),
                late,
                fact.doneOn(),
                Typed.lines(cancelled ? fact.reason() : fact.evidence()));
    }
}
