package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.document.PaperData;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.SchoolYear;

/** The municipality's road map (D06) as it stands today. */
@RequestScoped
class CityRoadMapPaper {

    @Inject CityRoadMapPages pages;

    PaperData of(CityRoadMap map) {
        SchoolYear year = map.year();
        String title = RoadMapWords.of("roadmap.city.paper", year.slashed());
        return new PaperData(
                PaperData.CITY,
                data(map),
                title,
                RoadMapWords.of("roadmap.city.file", year.dashed()));
    }

    private MunicipalRoadMap data(CityRoadMap map) {
        List<Integer> years = CityRoadMapPages.years(map.year());
        List<MunicipalRoadMap.Indicator> indicators =
                CityOutline.measures().stream().map(one -> indicator(one, years)).toList();
        return new MunicipalRoadMap(
                InstitutionName.of(map.authority()),
                map.order(),
                map.rows().stream().map(CityRoadMapPaper::row).toList(),
                pages.outline(map.authority(), map.town()).abbreviations(),
                new MunicipalRoadMap.Years(
                        years.get(0), years.get(1), years.get(2), years.get(3), years.get(4)),
                indicators,
                indicators.stream().anyMatch(CityRoadMapPaper::isCarried));
    }

    private static MunicipalRoadMap.Row row(CityRow row) {
        CityRow.Terms terms = row.terms();
        return new MunicipalRoadMap.Row(terms.content(), terms.deadline(), terms.responsible());
    }

    private MunicipalRoadMap.Indicator indicator(CityOutline.Measure one, List<Integer> years) {
        CityTargets targets = pages.targets(one.code());
        return new MunicipalRoadMap.Indicator(
                one.name(),
                one.formula(),
                targets.in(years.get(0)),
                targets.in(years.get(1)),
                targets.in(years.get(2)),
                targets.in(years.get(3)),
                targets.in(years.get(4)));
    }

    private static boolean isCarried(MunicipalRoadMap.Indicator indicator) {
        return Stream.of(
                        indicator.first(),
                        indicator.second(),
                        indicator.third(),
                        indicator.fourth(),
                        indicator.fifth())
                .anyMatch(target -> target != null && target.carried());
    }
}
