package org.nastavnik.compendium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.CompendiumPart;
import org.nastavnik.monitoring.Swot;
import org.nastavnik.roadmap.RoadMapDone;
import org.nastavnik.shared.SchoolYear;

/** What other rooms tell in section 1 of a compendium. */
@ApplicationScoped
class CompendiumParts {

    @Inject @Any Instance<CompendiumPart> parts;
    @Inject RoadMapDone roadMaps;

    List<SchoolCompendium.Indicator> indicators(long school, SchoolYear year, Figures counted) {
        List<SchoolCompendium.Indicator> told =
                all(part -> part.indicators(school, year).stream())
                        .map(
                                line ->
                                        new SchoolCompendium.Indicator(
                                                line.name(),
                                                line.target(),
                                                line.value(),
                                                line.status()))
                        .toList();
        return told.isEmpty() ? counted.indicators() : told;
    }

    SchoolCompendium.@Nullable RoadMap roadMap(long school, SchoolYear year) {
        return roadMaps.of(school, year)
                .map(rows -> new SchoolCompendium.RoadMap(rows.done(), rows.all()))
                .orElse(null);
    }

    SchoolCompendium.@Nullable Process process(long school, SchoolYear year) {
        return all(part -> part.process(school, year).stream())
                .findFirst()
                .map(CompendiumParts::process)
                .orElse(null);
    }

    private static SchoolCompendium.Process process(CompendiumPart.ProcessPart part) {
        return new SchoolCompendium.Process(
                part.satisfaction(),
                part.means().stream()
                        .map(
                                mean ->
                                        new SchoolCompendium.Mean(
                                                mean.question(),
                                                mean.expected(),
                                                mean.found(),
                                                mean.difference()))
                        .toList());
    }

    List<SchoolCompendium.Change> impact(long school, SchoolYear year, boolean inside) {
        return all(part -> part.impact(school, year, inside).stream())
                .map(SchoolCompendium.Change::of)
                .toList();
    }

    @Nullable Swot swot(long school, SchoolYear year) {
        return all(part -> part.swot(school, year).stream()).findFirst().orElse(null);
    }

    private <T> Stream<T> all(Function<CompendiumPart, Stream<T>> what) {
        return parts.stream().flatMap(what);
    }
}
