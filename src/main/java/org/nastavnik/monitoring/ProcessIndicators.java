package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.plan.PlanProgress;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.shared.SchoolYear;

/** The indicators that the report on the process needs: plans done and diagnostics held. */
@ApplicationScoped
class ProcessIndicators {

    @Inject Indicators known;
    @Inject ProgrammeYears years;
    @Inject CityIndicatorYears city;
    @Inject ImpactSubjects subjects;
    @Inject Plans plans;
    @Inject ReckonDiagnostics diagnostics;

    List<Indicator> of(long school, SchoolYear year) {
        Map<String, BigDecimal> own = years.of(school, year).targets();
        List<CityIndicatorYear> ofCity = city.upTo(year);
        List<PlanProgress> progress =
                List.copyOf(plans.completionOf(subjects.unitsOf(school, year), school).values());
        List<ComparativeTable.Quarter> quarters = diagnostics.quarters(school, year);
        List<Indicator> reckoned = new ArrayList<>();
        for (org.nastavnik.school.Indicator indicator : known.all()) {
            BigDecimal target = target(indicator, year, own, ofCity);
            switch (indicator.code()) {
                case "PLAN_COMPLETION_RATE" ->
                        reckoned.add(
                                Indicator.of(
                                        indicator.name(),
                                        progress.stream().mapToInt(PlanProgress::done).sum(),
                                        progress.stream().mapToInt(PlanProgress::total).sum(),
                                        target));
                case "DIAGNOSTIC_SHARE" ->
                        reckoned.add(
                                Indicator.of(
                                        indicator.name(),
                                        quarters.stream().mapToInt(q -> q.diagnosed()).sum(),
                                        quarters.stream().mapToInt(q -> q.participants()).sum(),
                                        target));
                default -> {}
            }
        }
        return reckoned;
    }

    private static @Nullable BigDecimal target(
            org.nastavnik.school.Indicator indicator,
            SchoolYear year,
            Map<String, BigDecimal> own,
            List<CityIndicatorYear> ofCity) {
        return IndicatorTarget.of(indicator, year, own.get(indicator.code()), ofCity)
                .map(IndicatorTarget::plain)
                .orElse(null);
    }
}
