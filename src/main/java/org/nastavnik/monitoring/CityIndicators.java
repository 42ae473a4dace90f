package org.nastavnik.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
    private final Map<Long, Map<IndicatorRule, Integer>> answers;
    private final TelltaleSchools telltale;

    /**
     * @param answered how many in all schools, of those indicators that count answers
     */
    CityIndicators(Map<Long, List<IndicatorValue>> bySchool, Map<IndicatorRule, Integer> answered) {
        this(bySchool, answered, Map.of());
    }

    /**
     * @param answers of each school, how many have answered
     */
    CityIndicators(
            Map<Long, List<IndicatorValue>> bySchool,
            Map<IndicatorRule, Integer> answered,
            Map<Long, Map<IndicatorRule, Integer>> answers) {
        this(bySchool, answered, answers, Map.of());
    }

    private CityIndicators(
            Map<Long, List<IndicatorValue>> bySchool,
            Map<IndicatorRule, Integer> answered,
            Map<Long, Map<IndicatorRule, Integer>> answers,
            Map<String, Integer> wholes) {
        this.bySchool = bySchool;
        this.answered = answered;
        this.answers = answers;
        this.telltale = new TelltaleSchools(bySchool, answers);
        this.wholes = wholes;
    }

    /**
     * @param ofCity by code of the indicator, where the centre knows the municipality's whole
     */
    CityIndicators with(Map<String, Integer> ofCity) {
        return new CityIndicators(bySchool, answered, answers, ofCity);
    }

    /**
     * @param schools how many are in it
     * @param few too few have answered to be told, or so few are counted that each would be known
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
                .map(Sum::value)
                .filter(CityIndicators::isTold);
    }

    /** One or two persons of the whole city are as easily found as those of a school. */
    static boolean isTold(IndicatorValue value) {
        Integer part = value.part();
        return value.rule().count() != IndicatorRule.Count.OF_PERSONS
                || part == null
                || !SmallCells.isSmall(part);
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

    /**
     * How many of those who have answered are content; nothing where too few have. The indicator
     * itself divides by all, whether they have answered or not.
     *
     * @param code of an indicator that counts answers
     */
    public Optional<Counted> content(String code) {
        IndicatorRule rule = IndicatorRule.valueOf(code);
        Map<Long, IndicatorValue> counted = counted(rule, "", true);
        telltale.of(rule, counted).forEach(counted::remove);
        return content(
                total(counted.values(), IndicatorValue::part),
                counted.keySet().stream().mapToInt(one -> telltale.answers(one, rule)).sum());
    }

    /** The same of one school. */
    public Optional<Counted> content(long school, String code) {
        IndicatorRule rule = IndicatorRule.valueOf(code);
        return of(school).stream()
                .filter(value -> value.rule() == rule)
                .findFirst()
                .flatMap(value -> content(value.part(), telltale.answers(school, rule)));
    }

    /** Some of the school have answered, but too few to be told. */
    public boolean hasFewAnswers(long school, String code) {
        return Score.isFew(telltale.answers(school, IndicatorRule.valueOf(code)));
    }

    private static Optional<Counted> content(@Nullable Integer content, int answered) {
        return content == null || !Score.isEnough(answered)
                ? Optional.empty()
                : Optional.of(new Counted(content, answered));
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
        Map<Long, IndicatorValue> counted = counted(rule, group, sharesOfSchools);
        Set<Long> left = telltale.of(rule, counted);
        left.forEach(counted::remove);
        Integer all = sharesOfSchools ? total(counted.values(), IndicatorValue::whole) : whole;
        Integer part = total(counted.values(), IndicatorValue::part);
        // nobody but those of the schools that were left out: nothing is not what there is
        boolean nothingLeft = !left.isEmpty() && (part == null || part == 0);
        return new Sum(
                new IndicatorValue(rule, group, part, all),
                counted.size(),
                nothingLeft || Score.isFew(answered.getOrDefault(rule, 0)));
    }

    /** By school, what it knows of the indicator. */
    private Map<Long, IndicatorValue> counted(
            IndicatorRule rule, String group, boolean sharesOfSchools) {
        Map<Long, IndicatorValue> counted = new TreeMap<>();
        bySchool.forEach(
                (school, values) ->
                        values.stream()
                                .filter(one -> one.rule() == rule && one.group().equals(group))
                                .filter(
                                        one ->
                                                sharesOfSchools
                                                        ? one.value() != null
                                                        : one.part() != null)
                                .forEach(one -> counted.put(school, one)));
        return counted;
    }

    private static @Nullable Integer total(
            Collection<IndicatorValue> values, Function<IndicatorValue, @Nullable Integer> number) {
        int total = 0;
        for (IndicatorValue value : values) {
            Integer known = number.apply(value);
            total += known == null ? 0 : known;
        }
        return values.isEmpty() ? null : Integer.valueOf(total);
    }
}
