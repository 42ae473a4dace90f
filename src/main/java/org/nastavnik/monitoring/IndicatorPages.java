package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of a school's indicators shows. */
@RequestScoped
class IndicatorPages {

    private static final int YEARS_TO_SET = 5;
    private static final int EARLIEST = 2020;

    @Inject IndicatorReckoning reckoning;
    @Inject CityIndicatorYears city;
    @Inject Indicators indicators;
    @Inject ProgrammeYears years;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    SchoolYear year(@Nullable Integer startYear) {
        SchoolYear now = SchoolYear.of(schools.today());
        if (startYear == null || startYear < EARLIEST || startYear > now.startYear()) {
            return now;
        }
        return new SchoolYear(startYear);
    }

    IndicatorPage page(SchoolYear year) {
        IndicatorFacts facts = reckoning.known(current.schoolId(), year, schools.today());
        Map<String, BigDecimal> own = years.of(current.schoolId(), year).targets();
        List<CityIndicatorYear> ofCity = city.upTo(year);
        Ui ui = new Ui(visitor);
        return new IndicatorPage(
                year.startYear(),
                year.slashed(),
                ui.date(IndicatorScope.of(year, schools.today(), null).on()),
                indicators.all().stream()
                        .map(
                                one ->
                                        line(
                                                one,
                                                facts,
                                                IndicatorTarget.of(
                                                                one,
                                                                year,
                                                                own.get(one.code()),
                                                                ofCity)
                                                        .orElse(null),
                                                ui,
                                                year))
                        .toList(),
                current.is(Role.CURATOR) && !isClosed(year),
                others(year));
    }

    private boolean isClosed(SchoolYear year) {
        return years.find(current.schoolId(), year).filter(ProgrammeYear::isClosed).isPresent();
    }

    List<IndicatorPage.Other> others(SchoolYear shown) {
        SchoolYear now = SchoolYear.of(schools.today());
        return Stream.of(now, new SchoolYear(now.startYear() - 1))
                .filter(year -> !year.equals(shown))
                .map(IndicatorPage.Other::of)
                .toList();
    }

    /** Targets are set for the five years of the road map. */
    SchoolYear yearToSet(@Nullable Integer startYear) {
        int now = SchoolYear.of(schools.today()).startYear();
        return startYear != null && startYear > now && startYear < now + YEARS_TO_SET
                ? new SchoolYear(startYear)
                : year(startYear);
    }

    List<IndicatorPage.Other> toSet(SchoolYear shown) {
        int now = SchoolYear.of(schools.today()).startYear();
        return IntStream.range(now, now + YEARS_TO_SET)
                .mapToObj(SchoolYear::new)
                .filter(year -> !year.equals(shown))
                .map(IndicatorPage.Other::of)
                .toList();
    }

    private static IndicatorPage.Line line(
            org.nastavnik.school.Indicator indicator,
            IndicatorFacts facts,
            @Nullable IndicatorTarget target,
            Ui ui,
            SchoolYear year) {
        IndicatorRule rule = IndicatorRule.valueOf(indicator.code());
        IndicatorWords words = new IndicatorWords(ui);
        IndicatorJudgement judged = IndicatorJudgement.of(rule, facts, target);
        boolean few = facts.hasFewAnswers(rule);
        return new IndicatorPage.Line(
                indicator.code(),
                indicator.name(),
                indicator.formula(),
                rule.percent() ? ui.t("monitoring.indicator.part." + rule) : "",
                rule.percent() ? ui.t("monitoring.indicator.whole." + rule) : "",
                judged.values().stream()
                        .map(value -> number(value, target, words, year))
                        .map(number -> few ? number.hidden(words.hidden()) : number)
                        .toList(),
                target == null ? "" : words.target(target, rule.percent()),
                target == null ? "" : words.note(target),
                (few ? IndicatorStatus.NO_DATA : judged.status()).name(),
                note(rule, facts, ui));
    }

    private static IndicatorPage.Number number(
            IndicatorValue value,
            @Nullable IndicatorTarget target,
            IndicatorWords words,
            SchoolYear year) {
        IndicatorRule.Line line = value.rule().line(value.group()).orElseThrow();
        String address =
                "indicators/%s/rows?year=%d&group=%s&number="
                        .formatted(value.rule(), year.startYear(), value.group());
        boolean part = line.part().isListed() && value.part() != null && value.part() > 0;
        boolean whole = line.whole().isListed() && value.whole() != null && value.whole() > 0;
        boolean rest = IndicatorRows.hasRest(line) && IndicatorRows.differ(value);
        return new IndicatorPage.Number(
                words.group(value.group()),
                words.number(value.part()),
                words.number(value.whole()),
                words.value(value),
                IndicatorStatus.of(value.value(), target).name(),
                value.isImpossible(),
                part ? address + IndicatorRows.Which.PART : null,
                whole ? address + IndicatorRows.Which.WHOLE : null,
                rest ? address + IndicatorRows.Which.REST : null);
    }

    /** How many have answered at all, and the plan that spoils the mean. */
    private static String note(IndicatorRule rule, IndicatorFacts facts, Ui ui) {
        IndicatorWords words = new IndicatorWords(ui);
        return switch (rule) {
            case SATISFACTION_MENTEES ->
                    ui.t(
                            "monitoring.indicator.answered",
                            words.number(facts.of(IndicatorFact.ANSWERED_MENTEES)),
                            words.number(facts.of(IndicatorFact.MENTEES)));
            case SATISFACTION_MENTORS ->
                    ui.t(
                            "monitoring.indicator.answered",
                            words.number(facts.of(IndicatorFact.ANSWERED_MENTORS)),
                            words.number(facts.of(IndicatorFact.MENTORS)));
            case PLAN_COMPLETION_RATE -> {
                Integer lowest = facts.of(IndicatorFact.LOWEST_PLAN);
                yield lowest == null ? "" : ui.t("monitoring.indicator.lowestPlan", lowest);
            }
            default -> "";
        };
    }
}
