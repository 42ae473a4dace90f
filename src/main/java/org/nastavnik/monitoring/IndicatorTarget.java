package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * What an indicator is to reach in a year.
 *
 * @param carriedFrom the year for which it was set, where that is an earlier one; else null
 */
record IndicatorTarget(BigDecimal value, Source source, @Nullable SchoolYear carriedFrom) {

    /** Who has set it. */
    enum Source {
        SCHOOL,
        CITY,
        OFFICIAL
    }

    private static final Comparator<IndicatorTarget> BY_YEAR =
            Comparator.comparing(
                    IndicatorTarget::carriedFrom, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * The school's own target of the year; else the city's, else that of the official list; else
     * the latest of earlier years.
     *
     * @param own null where the school has set none
     * @param city that year and those before it
     */
    static Optional<IndicatorTarget> of(
            org.nastavnik.school.Indicator indicator,
            SchoolYear year,
            @Nullable BigDecimal own,
            List<CityIndicatorYear> city) {
        if (own != null) {
            return Optional.of(new IndicatorTarget(own, Source.SCHOOL, null));
        }
        return Stream.concat(ofCity(indicator, year, city), official(indicator, year))
                .max(BY_YEAR.thenComparing(IndicatorTarget::source, Comparator.reverseOrder()));
    }

    private static Stream<IndicatorTarget> ofCity(
            org.nastavnik.school.Indicator indicator,
            SchoolYear year,
            List<CityIndicatorYear> city) {
        return city.stream()
                .filter(set -> set.targets().containsKey(indicator.code()))
                .map(set -> of(set.targets().get(indicator.code()), Source.CITY, set.year(), year));
    }

    private static Stream<IndicatorTarget> official(
            org.nastavnik.school.Indicator indicator, SchoolYear year) {
        if (indicator.every() != null) {
            return Stream.of(new IndicatorTarget(indicator.every(), Source.OFFICIAL, null));
        }
        return indicator.published().entrySet().stream()
                .map(set -> of(set.getValue(), Source.OFFICIAL, ending(set.getKey()), year))
                .filter(target -> !isLater(target.carriedFrom(), year));
    }

    private static boolean isLater(@Nullable SchoolYear set, SchoolYear year) {
        return set != null && set.compareTo(year) > 0;
    }

    /** Lists name the calendar year in which the target is to be reached. */
    private static SchoolYear ending(int calendarYear) {
        return new SchoolYear(calendarYear - 1);
    }

    private static IndicatorTarget of(
            BigDecimal value, Source source, SchoolYear set, SchoolYear wanted) {
        return new IndicatorTarget(value, source, set.equals(wanted) ? null : set);
    }

    /** «90», not «90.00», as it is told. */
    BigDecimal plain() {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isReachedBy(BigDecimal reached) {
        return reached.compareTo(value) >= 0;
    }
}
