package org.nastavnik.monitoring;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.survey.Score;

/**
 * The indicators of all schools together: numerators and denominators are summed, never the
 * percents. A school that knows only one of the two is left out of both.
 */
public final class CityIndicators {

    private final Map<Long, List<IndicatorValue>> bySchool;
    private final Map<IndicatorRule, Integer> answered;
    private final Map<String, Integer> wholes;
    private final Map<Long, Set<IndicatorRule>> few;

    /**
     * @param answered how many in all schools, of those indicators that count answers
     */
    CityIndicators(Map<Long, List<IndicatorValue>> bySchool, Map<IndicatorRule, Integer> answered) {
        this(bySchool, answered, Map.of());
    }

    /**
     * @param few of each school, of which indicators fewer than five have answered
     */
    CityIndicators(
            Map<Long, List<IndicatorValue>> bySchool,
            Map<IndicatorRule, Integer> answered,
            Map<Long, Set<IndicatorRule>> few) {
        this(bySchool, answered, few, Map.of());
    }

    private CityIndicators(
            Map<Long, List<IndicatorValue>> bySchool,
            Map<IndicatorRule, Integer> answered,
            Map<Long, Set<IndicatorRule>> few,
            Map<String, Integer> wholes) {
        this.bySchool = bySchool;
        this.answered = answered;
        this.few = few;
        this.wholes = wholes;
    }

    /**
     * @param ofCity by code of the indicator, where the centre knows the municipality's whole
     */
    CityIndicators with(Map<String, Integer> ofCity) {
        return new CityIndicators(bySchool, answered, few, ofCity);
    }

    /**
     * @param schools how many are in it
     * @param few too few have answered to be told
     */
    record Sum(IndicatorValue value, int schools, boolean few) {}

    /** How many schools have any number. */
    public int schools() {
        return bySchool.size();
    }

    /**
     * The city's value of an indicator; null for no data, for too few answers, and for one that is
     * not on the list.
     */
    public java.math.@Nullable BigDecimal value(String code) {
        return told(code).map(IndicatorValue::value).orElse(null);
    }

    private Optional<IndicatorValue> told(String code) {
        return IndicatorRule.byCode(code)
                .map(rule -> sum(rule, "", wholes.get(rule.name())))
                .filter(sum -> !sum.few())
                .map(Sum::value);
    }

    /** A share of the city as it was counted. */
    public record Counted(int part, int whole) {}

    /**
     * What the city's share was reckoned from; nothing where no school knows both, or where too few
     * have answered.
     */
    public Optional<Counted> counted(String code) {
        IndicatorValue value = told(code).orElse(null);
        return value == null || value.part() == null || value.whole() == null
                ? Optional.empty()
                : Optional.of(new Counted(value.part(), value.whole()));
    }

    /** The same of one school; for a single target group it says nothing. */
    public Optional<Counted> counted(long school, String code) {
        return of(school).stream()
                .filter(value -> value.rule().name().equals(code))
                .filter(value -> !few.getOrDefault(school, Set.of()).contains(value.rule()))
                .filter(value -> value.part() != null && value.whole() != null)
                .findFirst()
                .map(
                        value ->
                                new Counted(
                                        requireNonNull(value.part()),
                                        requireNonNull(value.whole())));
    }

    List<IndicatorValue> of(long school) {
        return bySchool.getOrDefault(school, List.of());
    }

    /**
     * @param wholes of the municipality by code of the indicator, where the centre knows them
     */
    List<Sum> sums(Map<String, Integer> wholes) {
        List<Sum> sums = new ArrayList<>();
        for (IndicatorRule rule : IndicatorRule.values()) {
            for (IndicatorRule.Line line : rule.lines()) {
                sums.add(sum(rule, line.group(), wholes.get(rule.name())));
            }
        }
        return sums;
    }

    private Sum sum(IndicatorRule rule, String group, @Nullable Integer whole) {
        boolean sharesOfSchools = rule.percent() && whole == null && rule != IndicatorRule.PARTNERS;
        List<IndicatorValue> counted =
                values(rule, group)
                        .filter(v -> sharesOfSchools ? v.value() != null : v.part() != null)
                        .toList();
        Integer all = sharesOfSchools ? total(counted, IndicatorValue::whole) : whole;
        return new Sum(
                new IndicatorValue(rule, group, total(counted, IndicatorValue::part), all),
                counted.size(),
                Score.isFew(answered.getOrDefault(rule, 0)));
    }

    private Stream<IndicatorValue> values(IndicatorRule rule, String group) {
        return bySchool.values().stream()
                .flatMap(Collection::stream)
                .filter(value -> value.rule() == rule && value.group().equals(group));
    }

    private static @Nullable Integer total(
            List<IndicatorValue> values, Function<IndicatorValue, @Nullable Integer> number) {
        int total = 0;
        for (IndicatorValue value : values) {
            Integer known = number.apply(value);
            total += known == null ? 0 : known;
        }
        return values.isEmpty() ? null : Integer.valueOf(total);
    }
}
