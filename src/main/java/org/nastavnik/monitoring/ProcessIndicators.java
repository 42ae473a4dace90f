package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** The indicators that the report on the process needs: plans done and diagnostics held. */
@ApplicationScoped
class ProcessIndicators {

    private static final Set<IndicatorRule> TOLD =
            EnumSet.of(IndicatorRule.PLAN_COMPLETION_RATE, IndicatorRule.DIAGNOSTIC_SHARE);

    @Inject Indicators known;
    @Inject ProgrammeYears years;
    @Inject CityIndicatorYears city;
    @Inject IndicatorReckoning reckoning;
    @Inject Schools schools;

    /** As every other paper and page tells them. */
    List<Indicator> of(long school, SchoolYear year) {
        Map<String, BigDecimal> own = years.of(school, year).targets();
        List<CityIndicatorYear> ofCity = city.upTo(year);
        IndicatorFacts facts = reckoning.known(school, year, schools.today());
        return known.all().stream()
                .filter(one -> TOLD.contains(IndicatorRule.valueOf(one.code())))
                .map(one -> indicator(one, facts, target(one, year, own, ofCity)))
                .toList();
    }

    static Indicator indicator(
            org.nastavnik.school.Indicator one, IndicatorFacts facts, @Nullable BigDecimal target) {
        IndicatorValue value = IndicatorRule.valueOf(one.code()).in(facts).get(0);
        return Indicator.of(
                one.name(),
                Objects.requireNonNullElse(value.part(), 0),
                Objects.requireNonNullElse(value.whole(), 0),
                target);
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
