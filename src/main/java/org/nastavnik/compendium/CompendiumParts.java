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

    /**
     * @param inside the edition that stays in the school, where nobody is hidden from anybody
     */
    ToldNumbers numbers(long school, SchoolYear year, boolean inside, Figures counted) {
        return inside
                ? ToldNumbers.inside(counted)
                : all(part -> part.numbers(school, year).stream())
                        .findFirst()
                        .map(ToldNumbers::outside)
                        .orElseGet(() -> ToldNumbers.nothing(counted));
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
                                                SchoolCompendium.Marks.of(mean.expected()),
                                                SchoolCompendium.Marks.of(mean.found()),
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
