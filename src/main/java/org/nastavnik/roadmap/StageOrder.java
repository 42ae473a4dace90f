package org.nastavnik.roadmap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the stages of a programme follow one another by their deadlines. The official forms name
 * months, and neighbouring stages overlap: only a stage that ends more than a month before an
 * earlier one has anything to show is out of its turn.
 */
final class StageOrder {

    private final List<String> stages;
    private final Map<String, LocalDate> firsts = new HashMap<>();
    private final Map<String, LocalDate> lasts = new HashMap<>();

    private StageOrder(List<String> stages, List<RoadMapItem> items) {
        this.stages = stages;
        for (RoadMapItem item : items) {
            LocalDate due = item.terms().deadlineTo();
            if (due != null && item.status() != RoadMapItem.Status.CANCELLED) {
                firsts.merge(item.terms().section(), due, (a, b) -> a.isBefore(b) ? a : b);
                lasts.merge(item.terms().section(), due, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    /** The form by sections knows no order of them. */
    static StageOrder of(RoadMap map) {
        List<String> stages =
                switch (map.outline()) {
                    case SECTIONS -> List.of();
                    case STAGES ->
                            Outlines.of(Outline.STAGES).rows().stream()
                                    .map(OutlineText.Row::section)
                                    .distinct()
                                    .toList();
                    case EMPTY -> Outlines.stages();
                };
        return new StageOrder(stages, map.items());
    }

    boolean isReversed(RoadMapItem item) {
        int place = stages.indexOf(item.terms().section());
        LocalDate last = lasts.get(item.terms().section());
        if (place < 0 || last == null) {
            return false;
        }
        LocalDate bound = last.plusMonths(1);
        return stages.subList(0, place).stream()
                .map(firsts::get)
                .filter(Objects::nonNull)
                .anyMatch(bound::isBefore);
    }
}
