package org.nastavnik.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nastavnik.school.Indicators;
import org.nastavnik.shared.SchoolYear;

/** The indicators of all schools together, with what the methodical centre has set for the year. */
@ApplicationScoped
public class CityMeasures {

    @Inject IndicatorReckoning reckoning;
    @Inject CityIndicatorYears years;
    @Inject Indicators known;

    public CityIndicators of(SchoolYear year, LocalDate today) {
        return reckoning.city(year, today).with(years.of(year).wholes());
    }

    /** Set by the centre, else by the official lists; by code of the indicator. */
    public Map<String, BigDecimal> targets(SchoolYear year) {
        List<CityIndicatorYear> set = years.upTo(year);
        Map<String, BigDecimal> targets = new HashMap<>();
        for (org.nastavnik.school.Indicator indicator : known.all()) {
            IndicatorTarget.of(indicator, year, null, set)
                    .ifPresent(target -> targets.put(indicator.code(), target.plain()));
        }
        return targets;
    }

    /** What the centre has set itself, by the calendar year in which the school year ends. */
    public Map<Integer, BigDecimal> set(String indicator) {
        Map<Integer, BigDecimal> set = new TreeMap<>();
        for (CityIndicatorYear year : years.all()) {
            BigDecimal target = year.targets().get(indicator);
            if (target != null) {
                set.put(year.year().startYear() + 1, target);
            }
        }
        return set;
    }
}
