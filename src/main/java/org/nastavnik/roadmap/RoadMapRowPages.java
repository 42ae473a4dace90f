package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The forms of one row. */
@RequestScoped
class RoadMapRowPages {

    @Inject Visitor visitor;

    RoadMapRowPage added(RoadMap map, RoadMapRowForm form, Problems problems) {
        return page(map, null, form, problems, null);
    }

    RoadMapRowPage changed(
            RoadMap map, RoadMapItem item, RoadMapRowForm form, Problems problems, boolean stale) {
        return page(map, item, form, problems, stale ? RoadMapRowForm.of(item) : null);
    }

    private static RoadMapRowPage page(
            RoadMap map,
            @Nullable RoadMapItem item,
            RoadMapRowForm form,
            Problems problems,
            @Nullable RoadMapRowForm now) {
        return new RoadMapRowPage(
                item == null ? null : item.id(),
                form,
                problems,
                map.outline() == Outline.STAGES,
                map.outline() == Outline.SECTIONS,
                sections(map),
                now,
                item != null && item.status() == RoadMapItem.Status.PLANNED);
    }

    /** Those of this map; an empty one is offered the stages of the programme. */
    private static List<String> sections(RoadMap map) {
        Set<String> sections = new LinkedHashSet<>();
        map.items().forEach(item -> sections.add(item.terms().section()));
        if (map.outline() == Outline.EMPTY) {
            sections.addAll(Outlines.stages());
        }
        return List.copyOf(sections);
    }

    RoadMapFactPage fact(RoadMapItem item, RoadMapFactForm form, Problems problems, boolean stale) {
        Ui ui = new Ui(visitor);
        return new RoadMapFactPage(
                item.id(),
                item.terms().content(),
                item.terms().deadlineText(),
                ui.options("roadmap.status.", Stream.of(RoadMapItem.Status.values())),
                form,
                problems,
                stale ? now(item.fact(), ui) : null);
    }

    private static String now(RoadMapItem.Fact fact, Ui ui) {
        return Stream.of(
                        ui.t("roadmap.status." + fact.status()),
                        ui.date(fact.doneOn()),
                        Objects.requireNonNullElse(fact.evidence(), ""),
                        Objects.requireNonNullElse(fact.reason(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
