package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The marks of a stage put together: means, places, works that ask for one expert more. */
@ApplicationScoped
class Scores {

    private static final int MOST_MARKS = 3;

    @Inject ScoreSheets sheets;
    @Inject Portfolios portfolios;

    /**
     * @param assigned how many experts have it
     */
    record Scored(Portfolio portfolio, ScoreSummary.Work work, int assigned, int submitted) {

        /** The two are far apart and nobody else has been asked yet. */
        boolean wantsThird() {
            return work.asksThird() && assigned == submitted;
        }
    }

    record Nomination(String title, List<Scored> works) {}

    /** In the order of the regulation, the best first. */
    List<Nomination> of(Contest contest, StageKind kind) {
        Map<Long, List<ScoreSheet>> byWork =
                sheets.of(contest, kind).stream()
                        .filter(ScoreSheet::counts)
                        .collect(Collectors.groupingBy(ScoreSheet::portfolioId));
        List<Portfolio> works =
                portfolios.of(contest).stream()
                        .filter(work -> isJudged(work, kind, byWork))
                        .toList();
        return contest.nominations().stream()
                .map(
                        title ->
                                new Nomination(
                                        title,
                                        ranked(contest, kind, inNomination(works, title), byWork)))
                .toList();
    }

    private static boolean isJudged(
            Portfolio work, StageKind kind, Map<Long, List<ScoreSheet>> byWork) {
        return kind == StageKind.ABSENTEE
                ? work.workNo() != null
                : work.state() == Portfolio.State.INVITED || byWork.containsKey(work.id());
    }

    private static List<Portfolio> inNomination(List<Portfolio> works, String title) {
        return works.stream()
                .filter(work -> work.part(PortfolioPart.NOMINATION).equals(title))
                .toList();
    }

    private static List<Scored> ranked(
            Contest contest,
            StageKind kind,
            List<Portfolio> works,
            Map<Long, List<ScoreSheet>> byWork) {
        Map<Long, Portfolio> byId =
                works.stream().collect(Collectors.toMap(Portfolio::id, Function.identity()));
        List<Ranking.Marked> marked =
                works.stream().map(work -> marked(contest, work, given(work, byWork))).toList();
        return new Ranking(most(contest, kind))
                .of(marked).stream().map(ranked -> scored(ranked, byId, byWork)).toList();
    }

    private static List<ScoreSheet> given(Portfolio work, Map<Long, List<ScoreSheet>> byWork) {
        return byWork.getOrDefault(work.id(), List.of());
    }

    private static Ranking.Marked marked(Contest contest, Portfolio work, List<ScoreSheet> given) {
        List<BigDecimal> totals =
                given.stream()
                        .map(ScoreSheet::total)
                        .filter(Objects::nonNull)
                        .limit(MOST_MARKS)
                        .toList();
        return new Ranking.Marked(
                work.id(),
                Math.max(contest.expertsEach(), Math.min(MOST_MARKS, given.size())),
                work.code(),
                work.part(PortfolioPart.PRACTICE_TITLE),
                nth(totals, 0),
                nth(totals, 1),
                nth(totals, 2));
    }

    private static @Nullable BigDecimal nth(List<BigDecimal> totals, int place) {
        return place < totals.size() ? totals.get(place) : null;
    }

    private static Scored scored(
            Ranking.Ranked ranked, Map<Long, Portfolio> byId, Map<Long, List<ScoreSheet>> byWork) {
        Portfolio portfolio = Objects.requireNonNull(byId.get(ranked.id()));
        List<ScoreSheet> given = given(portfolio, byWork);
        long submitted = given.stream().filter(sheet -> sheet.total() != null).count();
        return new Scored(portfolio, ranked.work(), given.size(), (int) submitted);
    }

    static BigDecimal most(Contest contest, StageKind kind) {
        return BigDecimal.valueOf(
                contest.criteria(kind).stream().mapToInt(ContestCriterion::most).sum());
    }

    /** Works of the stage whose two marks are far apart. */
    Set<Long> apart(Contest contest, StageKind kind) {
        return of(contest, kind).stream()
                .flatMap(nomination -> nomination.works().stream())
                .filter(Scored::wantsThird)
                .map(scored -> scored.portfolio().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The means of both stages added, by the works; none while one that should be there is not. */
    Map<Long, BigDecimal> outcomes(Contest contest) {
        Map<Long, BigDecimal> shown = means(contest, StageKind.ONSITE);
        Map<Long, List<ScoreSheet>> onsite = onsiteSheets(contest);
        boolean held = !sheets.of(contest, StageKind.ONSITE).isEmpty();
        Map<Long, BigDecimal> outcomes = new HashMap<>(means(contest, StageKind.ABSENTEE));
        for (Portfolio work : portfolios.of(contest)) {
            if (held && isJudged(work, StageKind.ONSITE, onsite)) {
                BigDecimal absent = outcomes.remove(work.id());
                BigDecimal added = shown.get(work.id());
                if (absent != null && added != null) {
                    outcomes.put(work.id(), absent.add(added));
                }
            }
        }
        return outcomes;
    }

    /** What experts have written about a work, without saying who. */
    List<String> remarks(Contest contest, Portfolio work) {
        return Stream.of(StageKind.ABSENTEE, StageKind.ONSITE)
                .flatMap(kind -> sheets.of(contest, kind).stream())
                .filter(sheet -> sheet.portfolioId() == work.id())
                .filter(sheet -> sheet.state() == ScoreSheet.State.SUBMITTED)
                .map(ScoreSheet::conclusion)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<Long, List<ScoreSheet>> onsiteSheets(Contest contest) {
        return sheets.of(contest, StageKind.ONSITE).stream()
                .filter(ScoreSheet::counts)
                .collect(Collectors.groupingBy(ScoreSheet::portfolioId));
    }

    private Map<Long, BigDecimal> means(Contest contest, StageKind kind) {
        Map<Long, BigDecimal> means = new HashMap<>();
        for (Nomination nomination : of(contest, kind)) {
            for (Scored scored : nomination.works()) {
                BigDecimal mean = scored.work().mean();
                if (mean != null) {
                    means.put(scored.portfolio().id(), mean);
                }
            }
        }
        return means;
    }
}
