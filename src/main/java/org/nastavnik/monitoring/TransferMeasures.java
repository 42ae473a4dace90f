package org.nastavnik.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Messages;
import org.nastavnik.survey.Score;

/** Indicators as they may leave a school. */
final class TransferMeasures {

    private final IndicatorFacts facts;
    private final Set<IndicatorFact> hidden;
    private final Messages words;

    /**
     * @param hidden what is told nowhere in the paper, nor may be reckoned from it
     */
    TransferMeasures(IndicatorFacts facts, Set<IndicatorFact> hidden, Messages words) {
        this.facts = facts;
        this.hidden = hidden;
        this.words = words;
    }

    List<DepersonalisedData.Measure> of(
            List<org.nastavnik.school.Indicator> indicators, Map<String, IndicatorTarget> targets) {
        return indicators.stream()
                .flatMap(indicator -> lines(indicator, targets.get(indicator.code())))
                .toList();
    }

    private Stream<DepersonalisedData.Measure> lines(
            org.nastavnik.school.Indicator indicator, @Nullable IndicatorTarget target) {
        IndicatorRule rule = IndicatorRule.valueOf(indicator.code());
        IndicatorJudgement judged = IndicatorJudgement.of(rule, facts, target);
        boolean single = judged.values().size() == 1;
        return judged.values().stream()
                .map(
                        value ->
                                measure(
                                        name(indicator.name(), value.group()),
                                        value,
                                        target,
                                        single
                                                ? judged.status()
                                                : IndicatorStatus.of(value.value(), target)));
    }

    private String name(String indicator, String group) {
        String plain = indicator.replaceAll(",? %$", "");
        return group.isEmpty() ? plain : plain + ": " + words.text("school.contingent." + group);
    }

    private DepersonalisedData.Measure measure(
            String name,
            IndicatorValue value,
            @Nullable IndicatorTarget target,
            IndicatorStatus status) {
        IndicatorRule.Line line = value.rule().line(value.group()).orElseThrow();
        SmallColumn.Cell part = cell(value.rule(), line.part(), value.part());
        SmallColumn.Cell whole = cell(value.rule(), line.whole(), value.whole());
        boolean told = part.isTold() && whole.isTold();
        BigDecimal reached = told && value.rule().percent() ? value.value() : null;
        return new DepersonalisedData.Measure(
                name,
                value.rule().percent(),
                DepersonalisedData.Cell.of(part),
                value.rule().percent() ? DepersonalisedData.Cell.of(whole) : null,
                reached,
                target == null ? null : target.plain(),
                words.text(
                        told
                                ? "monitoring.indicator.status." + status
                                : "monitoring.transfer.hidden"));
    }

    private SmallColumn.Cell cell(
            IndicatorRule rule, IndicatorTerm term, @Nullable Integer number) {
        IndicatorFact fact = term.fact();
        if (fact != null && (hidden.contains(fact) || isFewAnswers(fact))) {
            return SmallColumn.Cell.HIDDEN;
        }
        boolean work = rule.count() == IndicatorRule.Count.OF_WORK;
        if (work
                && (hidden.contains(IndicatorFact.MENTEES)
                        || hidden.contains(IndicatorFact.MENTORS))) {
            return SmallColumn.Cell.HIDDEN;
        }
        // of whom there are so few in the town at all, nobody is told by a count of the school
        boolean persons = rule.count() == IndicatorRule.Count.OF_PERSONS && term.counted() == null;
        return persons ? SmallColumn.Cell.ofPersons(number) : SmallColumn.Cell.told(number);
    }

    /** What fewer than five have said is told to nobody. */
    private boolean isFewAnswers(IndicatorFact fact) {
        return switch (fact) {
            case CONTENT_MENTEES -> isFew(IndicatorFact.ANSWERED_MENTEES);
            case CONTENT_MENTORS -> isFew(IndicatorFact.ANSWERED_MENTORS);
            default -> false;
        };
    }

    private boolean isFew(IndicatorFact answered) {
        Integer number = facts.of(answered);
        return number != null && Score.isFew(number);
    }
}
