package org.nastavnik.roadmap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Indicator;

/**
 * The targets of one indicator by calendar year: what is published, what the municipality has set
 * instead, and for later years the last one, marked.
 */
record CityTargets(NavigableMap<Integer, BigDecimal> published, Map<Integer, BigDecimal> own) {

    static CityTargets of(Indicator indicator, Map<Integer, BigDecimal> own) {
        return new CityTargets(new TreeMap<>(indicator.published()), own);
    }

    MunicipalRoadMap.@Nullable Target in(int year) {
        NavigableMap<Integer, BigDecimal> all = new TreeMap<>(published);
        all.putAll(own);
        Map.Entry<Integer, BigDecimal> last = all.floorEntry(year);
        return last == null
                ? null
                : new MunicipalRoadMap.Target(
                        last.getValue().stripTrailingZeros(), last.getKey() != year);
    }
}
