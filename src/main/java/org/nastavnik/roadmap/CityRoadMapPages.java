package org.nastavnik.roadmap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Percent;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The municipality's road map on the page and on paper, with what the schools have reached. */
@RequestScoped
class CityRoadMapPages {

    private static final long FEW = 3;

    @Inject CityRoadMaps maps;
    @Inject Indicators indicators;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Instance<CityProgress> progress;

    SchoolYear year() {
        return SchoolYear.of(schools.today());
    }

    CityRoadMapPage page(CityNamesPage begin) {
        SchoolYear year = year();
        Optional<CityRoadMap> map = maps.ofYear(year);
        List<CityRow> rows = map.map(CityRoadMap::rows).orElse(List.of());
        LocalDate today = schools.today();
        return new CityRoadMapPage(
                year.slashed(),
                map.map(CityRoadMap::authority).orElse(""),
                map.map(CityRoadMap::order).orElse(null),
                rows.stream().map(row -> row(row, today)).toList(),
                years(year),
                measures(year),
                (int) rows.stream().filter(row -> row.doneOn() != null).count(),
                (int) rows.stream().filter(row -> row.isLate(today)).count(),
                current.is(Role.METHODIST),
                begin);
    }

    private CityRoadMapPage.Row row(CityRow row, LocalDate today) {
        CityRow.Terms terms = row.terms();
        String state = row.doneOn() != null ? "DONE" : row.isLate(today) ? "LATE" : "PLANNED";
        return new CityRoadMapPage.Row(
                row.id(),
                terms.content(),
                terms.deadline(),
                terms.responsible(),
                "roadmap.status." + state,
                row.doneOn(),
                Objects.requireNonNullElse(row.evidence(), ""),
                ofSchools(row.figure()));
    }

    private String ofSchools(CityRow.@Nullable Figure figure) {
        return figure == null
                ? ""
                : progress.stream()
                        .flatMap(room -> room.schools(figure.name(), year()).stream())
                        .findFirst()
                        .map(
                                share ->
                                        new Ui(visitor)
                                                .t(
                                                        "roadmap.city.figure." + figure,
                                                        share.part(),
                                                        share.whole()))
                        .orElse("");
    }

    /** Five columns, as the form has them: from the year in which the school year ends. */
    static List<Integer> years(SchoolYear year) {
        return IntStream.rangeClosed(year.startYear() + 1, year.startYear() + 5).boxed().toList();
    }

    private List<CityRoadMapPage.Measure> measures(SchoolYear year) {
        Map<String, CityProgress.Share> reached = new HashMap<>();
        progress.forEach(room -> reached.putAll(room.indicators(year)));
        return CityOutline.measures().stream()
                .map(one -> measure(one, year, reached.get(one.code())))
                .toList();
    }

    private CityRoadMapPage.Measure measure(
            CityOutline.Measure measure, SchoolYear year, CityProgress.@Nullable Share share) {
        CityTargets targets = targets(measure.code());
        List<CityRoadMapPage.Cell> cells =
                years(year).stream().map(targets::in).map(CityRoadMapPages::cell).toList();
        boolean few = share != null && share.part() > 0 && share.part() < FEW;
        CityProgress.Share shown = few ? null : share;
        BigDecimal value =
                shown == null ? null : Percent.of((int) shown.part(), (int) shown.whole());
        BigDecimal target = cells.get(0).value();
        return new CityRoadMapPage.Measure(
                measure.name(),
                cells,
                shown == null ? null : shown.part(),
                shown == null ? null : shown.whole(),
                value,
                value != null && target != null && value.compareTo(target) >= 0);
    }

    private static CityRoadMapPage.Cell cell(MunicipalRoadMap.@Nullable Target target) {
        return target == null
                ? new CityRoadMapPage.Cell(null, false)
                : new CityRoadMapPage.Cell(target.value(), target.carried());
    }

    CityTargets targets(String code) {
        Map<Integer, BigDecimal> own = new HashMap<>();
        progress.forEach(room -> own.putAll(room.targets(code)));
        return indicators.all().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> CityTargets.of(known, own))
                .orElseThrow(() -> new IllegalStateException(code));
    }

    CityOutline outline(String authority, String town) {
        return new CityOutline(
                year(),
                InstitutionName.of(authority),
                InstitutionName.of(town),
                schools.municipality().map(Municipality::centre).orElse(""));
    }
}
