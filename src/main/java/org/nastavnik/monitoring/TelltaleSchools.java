package org.nastavnik.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nastavnik.survey.Score;

/**
 * Schools whose numbers are hidden for smallness and could be reckoned from the sum of the city and
 * the numbers that the other schools have told: they are left out of the sum.
 */
final class TelltaleSchools {

    private final Map<Long, List<IndicatorValue>> bySchool;
    private final Map<Long, Map<IndicatorRule, Integer>> answers;

    TelltaleSchools(
            Map<Long, List<IndicatorValue>> bySchool,
            Map<Long, Map<IndicatorRule, Integer>> answers) {
        this.bySchool = bySchool;
        this.answers = answers;
    }

    /**
     * @param counted what would be summed, by school
     */
    Set<Long> of(IndicatorRule rule, Map<Long, IndicatorValue> counted) {
        if (rule.answered() != null) {
            return ofAnswers(rule, counted.keySet());
        }
        return switch (rule.count()) {
            case OF_PERSONS -> ofPersons(counted);
            case OF_WORK -> single(chosen(counted.keySet(), this::hasFewParticipants));
            case OF_ORGANISATIONS, OF_THINGS -> Set.of();
        };
    }

    /** Several such schools hide each other where together enough have answered. */
    private Set<Long> ofAnswers(IndicatorRule rule, Set<Long> counted) {
        Set<Long> few = chosen(counted, school -> Score.isFew(answers(school, rule)));
        int together = few.stream().mapToInt(school -> answers(school, rule)).sum();
        return few.size() == 1 || !Score.isEnough(together) ? few : Set.of();
    }

    int answers(long school, IndicatorRule rule) {
        return answers.getOrDefault(school, Map.of()).getOrDefault(rule, 0);
    }

    /** Of ones and twos the sum tells nothing as long as there are both. */
    private static Set<Long> ofPersons(Map<Long, IndicatorValue> counted) {
        Set<Long> few =
                chosen(counted.keySet(), school -> SmallCells.isSmall(part(counted, school)));
        int together = few.stream().mapToInt(school -> part(counted, school)).sum();
        boolean mixed = together > few.size() && together < 2 * few.size();
        return mixed ? Set.of() : few;
    }

    private static int part(Map<Long, IndicatorValue> counted, long school) {
        IndicatorValue value = counted.get(school);
        return value == null ? 0 : Objects.requireNonNullElse(value.part(), 0);
    }

    /** Of so few nothing of their work is told. */
    private boolean hasFewParticipants(long school) {
        return bySchool.getOrDefault(school, List.of()).stream()
                .filter(value -> value.rule().answered() != null)
                .map(IndicatorValue::whole)
                .filter(Objects::nonNull)
                .anyMatch(SmallCells::isSmall);
    }

    private static Set<Long> single(Set<Long> schools) {
        return schools.size() == 1 ? schools : Set.of();
    }

    private static Set<Long> chosen(Set<Long> schools, Predicate<Long> which) {
        return schools.stream().filter(which).collect(Collectors.toCollection(HashSet::new));
    }
}
