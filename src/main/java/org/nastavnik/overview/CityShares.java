package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nastavnik.monitoring.CityIndicators;
import org.nastavnik.monitoring.CityMeasures;
import org.nastavnik.roadmap.CityProgress;
import org.nastavnik.school.Indicator;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** What the schools' numbers show of the municipality's road map. */
@RequestScoped
class CityShares implements CityProgress {

    @Inject CityFigures figures;
    @Inject CityMeasures measures;
    @Inject Indicators known;
    @Inject Schools schools;
    private @Nullable List<SchoolFigures> board;

    @Override
    public Map<String, Share> indicators(SchoolYear year) {
        CityIndicators city = measures.of(year, schools.today());
        Map<String, Share> all = new HashMap<>();
        for (Indicator indicator : known.all()) {
            city.counted(indicator.code())
                    .ifPresent(of -> all.put(indicator.code(), new Share(of.part(), of.whole())));
        }
        return all;
    }

    @Override
    public Map<Integer, BigDecimal> targets(String indicator) {
        return measures.set(indicator);
    }

    @Override
    public Optional<Share> schools(@Nullable String figure, SchoolYear year) {
        if (figure == null) {
            return Optional.empty();
        }
        return switch (figure) {
            case "ROAD_MAPS" -> Optional.of(share(year, s -> s.of(Figure.ROAD_MAP) > 0));
            case "PROGRAMMES" -> Optional.of(share(year, s -> s.of(Figure.LAUNCHED) > 0));
            case "COMPENDIA" -> Optional.of(share(year, SchoolFigures::hasSubmitted));
            default -> Optional.empty();
        };
    }

    private Share share(SchoolYear year, Predicate<SchoolFigures> which) {
        List<SchoolFigures> all = board;
        if (all == null) {
            all = figures.of(year, schools.today(), "");
            board = all;
        }
        return new Share(all.stream().filter(which).count(), all.size());
    }
}
