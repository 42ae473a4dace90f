package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of portfolios show to the school. */
@RequestScoped
class PortfolioPages {

    @Inject VisiblePortfolios visible;
    @Inject Contests contests;
    @Inject MentorYears years;
    @Inject Scores scores;
    @Inject PortfolioFiles files;
    @Inject Papers papers;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;
    @Inject Clock clock;

    PortfolioListPage list() {
        List<Portfolio> mine = visible.mine();
        return new PortfolioListPage(
                contests.open(clock.instant()).stream().map(c -> open(c, mine)).toList(),
                mine.stream().map(this::line).toList(),
                visible.toNominate().stream().map(this::line).toList(),
                visible.ofSchool().stream().map(this::line).toList(),
                current.is(Role.CURATOR) || current.is(Role.DIRECTOR));
    }

    private PortfolioListPage.OpenContest open(Contest contest, List<Portfolio> mine) {
        boolean begun = mine.stream().anyMatch(p -> p.contestId() == contest.id());
        return new PortfolioListPage.OpenContest(
                contest.id(),
                contest.title(),
                contest.deadlineText(),
                contest.localDeadline(),
                RegulationFacts.of(contest, new Ui(visitor)),
                Typed.lines(contest.requirements()),
                current.is(Role.MENTOR) && !begun);
    }

    private PortfolioListPage.Line line(Portfolio portfolio) {
        Receipt receipt = portfolio.receipt();
        return new PortfolioListPage.Line(
                portfolio.id(),
                contests.byId(portfolio.contestId()).title(),
                persons.known(portfolio.personId()).name().surnameFirst(),
                portfolio.state().name(),
                receipt == null ? null : receipt.number(),
                receipt == null ? "" : new Ui(visitor).time(receipt.submittedAt()));
    }

    PortfolioPage show(Portfolio portfolio, Problems problems) {
        Contest contest = contests.byId(portfolio.contestId());
        MentorYear year = years.of(portfolio);
        boolean writes = visible.isOwn(portfolio) && !portfolio.isLocked();
        return new PortfolioPage(
                portfolio.id(),
                contest.title(),
                contest.deadlineText(),
                persons.known(portfolio.personId()).name().full(),
                portfolio.state().name(),
                portfolio.remark(),
                portfolio.missing().stream().map(PortfolioPart::name).toList(),
                gathered(year),
                texts(portfolio),
                papers.about(DocumentKind.D35, portfolio.id()),
                files(portfolio, contest),
                receipt(portfolio),
                contest.ownSite(),
                nomination(contest, portfolio),
                visible.mayNominate(portfolio),
                result(contest, portfolio),
                writes,
                writes && year.meetings() != null && isSubmittable(portfolio, contest),
                problems);
    }

    private static PortfolioPage.Gathered gathered(MentorYear year) {
        MentorPortfolio.Meetings meetings = year.meetings();
        return new PortfolioPage.Gathered(
                year.orders().size(),
                year.plan().size(),
                year.planDone(),
                meetings == null ? 0 : meetings.count());
    }

    private boolean isSubmittable(Portfolio portfolio, Contest contest) {
        return contest.isOpen(clock.instant())
                && !contest.ownSite()
                && portfolio.missing().isEmpty()
                && files.missing(portfolio, contest).isEmpty();
    }

    private PortfolioPage.Files files(Portfolio portfolio, Contest contest) {
        Ui ui = new Ui(visitor);
        Regulation.FileRules rules = contest.files();
        List<String> missing = files.missing(portfolio, contest);
        return new PortfolioPage.Files(
                files.of(portfolio).stream()
                        .map(
                                file ->
                                        new PortfolioPage.Upload(
                                                file.id(),
                                                files.name(file, portfolio),
                                                what(file, ui),
                                                file.isNamed()))
                        .toList(),
                RegulationFacts.of(contest, ui).files(),
                missing,
                missing.stream().map(title -> new Option(title, title)).toList(),
                rules.maxMegabytes() * 1024 * 1024);
    }

    /** «PDF, 12 стр., 340 КБ». */
    static String what(PortfolioFile file, Ui ui) {
        return ui.t(
                "contest.file.what",
                file.type().name(),
                file.pages(),
                Math.max(1, file.size() / 1024));
    }

    private @Nullable String nomination(Contest contest, Portfolio portfolio) {
        return contest.nominated() ? new Ui(visitor).date(portfolio.nominatedOn()) : null;
    }

    private PortfolioPage.@Nullable Result result(Contest contest, Portfolio portfolio) {
        Portfolio.Award award = portfolio.award();
        if (!contest.isPublished() || award == null) {
            return null;
        }
        return new PortfolioPage.Result(
                award.name(),
                ScorePages.number(scores.outcomes(contest).get(portfolio.id())),
                scores.remarks(contest, portfolio));
    }

    private static List<PortfolioPage.Text> texts(Portfolio portfolio) {
        return Arrays.stream(PortfolioPart.values())
                .filter(part -> !portfolio.part(part).isEmpty())
                .map(part -> new PortfolioPage.Text(part.name(), Typed.lines(portfolio.part(part))))
                .toList();
    }

    PortfolioPage.@Nullable Receipt receipt(Portfolio portfolio) {
        Receipt kept = portfolio.receipt();
        return kept == null
                ? null
                : new PortfolioPage.Receipt(
                        kept.number(),
                        new Ui(visitor).time(kept.submittedAt()),
                        kept.sha256().replaceAll("(.{8})", "$1 ").strip(),
                        kept.documentId());
    }

    /**
     * @param values what the form shows, typed or stored
     */
    PortfolioFormPage form(
            Portfolio portfolio,
            Map<PortfolioPart, String> values,
            boolean stale,
            Problems problems) {
        Contest contest = contests.byId(portfolio.contestId());
        return new PortfolioFormPage(
                portfolio.id(),
                portfolio.version(),
                Arrays.stream(PortfolioPart.values())
                        .map(part -> field(portfolio, part, values, stale))
                        .toList(),
                contest.nominations().stream().map(n -> new Option(n, n)).toList(),
                problems);
    }

    private static PortfolioFormPage.Field field(
            Portfolio portfolio,
            PortfolioPart part,
            Map<PortfolioPart, String> values,
            boolean stale) {
        String value = Objects.requireNonNullElse(values.get(part), "");
        String stored = portfolio.part(part);
        return new PortfolioFormPage.Field(
                part.name(),
                part.rows(),
                part.needed(),
                value,
                stale && !stored.equals(value.strip()) ? stored : "");
    }
}
