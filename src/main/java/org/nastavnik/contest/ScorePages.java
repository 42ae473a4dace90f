package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the centre sees of the marks, and what of the results. */
@RequestScoped
class ScorePages {

    @Inject Scores scores;
    @Inject Portfolios portfolios;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Visitor visitor;

    ScoresPage show(Contest contest, StageKind kind, Problems problems) {
        List<Scores.Nomination> known = scores.of(contest, kind);
        return new ScoresPage(
                contest.id(),
                contest.title(),
                kind.name(),
                Scores.most(contest, kind).toPlainString(),
                known.stream()
                        .map(
                                nomination ->
                                        new ScoresPage.Nomination(
                                                nomination.title(),
                                                nomination.works().stream()
                                                        .map(this::line)
                                                        .toList()))
                        .toList(),
                (int)
                        known.stream()
                                .flatMap(nomination -> nomination.works().stream())
                                .filter(Scores.Scored::wantsThird)
                                .count(),
                kind == StageKind.ABSENTEE,
                contest.isPublished(),
                problems);
    }

    private ScoresPage.Line line(Scores.Scored scored) {
        ScoreSummary.Work work = scored.work();
        Portfolio portfolio = scored.portfolio();
        return new ScoresPage.Line(
                portfolio.id(),
                Objects.requireNonNullElse(work.place(), ""),
                work.code(),
                work.title(),
                persons.known(portfolio.personId()).name().surnameFirst(),
                schools.requisitesToday(portfolio.schoolId()).shortName(),
                Stream.of(work.first(), work.second(), work.third())
                        .filter(Objects::nonNull)
                        .map(ScorePages::number)
                        .collect(Collectors.joining("; ")),
                new Ui(visitor).t("contest.experts.of", scored.submitted(), scored.assigned()),
                number(work.spread()),
                number(work.mean()),
                scored.wantsThird(),
                work.asksThird(),
                portfolio.state() == Portfolio.State.INVITED
                        || portfolio.state() == Portfolio.State.RESULT);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /**
     * @param form what the form shows
     */
    ResultsPage results(Contest contest, ResultsForm form, Problems problems) {
        Ui ui = new Ui(visitor);
        Map<Long, BigDecimal> outcomes = scores.outcomes(contest);
        List<ResultsPage.Line> lines =
                portfolios.of(contest).stream()
                        .filter(work -> work.workNo() != null)
                        .sorted(
                                Comparator.comparing(
                                        (Portfolio work) -> outcomes.get(work.id()),
                                        Comparator.nullsLast(Comparator.reverseOrder())))
                        .map(work -> line(work, outcomes.get(work.id()), form))
                        .toList();
        return new ResultsPage(
                contest.id(),
                contest.title(),
                contest.isPublished(),
                lines,
                ui.options("contest.award.", Arrays.stream(Portfolio.Award.values())),
                form,
                problems);
    }

    private ResultsPage.Line line(Portfolio work, @Nullable BigDecimal outcome, ResultsForm form) {
        return new ResultsPage.Line(
                work.id(),
                work.code(),
                work.part(PortfolioPart.NOMINATION),
                work.part(PortfolioPart.PRACTICE_TITLE),
                persons.known(work.personId()).name().full(),
                schools.requisitesToday(work.schoolId()).shortName(),
                number(outcome),
                form.award(work));
    }
}
