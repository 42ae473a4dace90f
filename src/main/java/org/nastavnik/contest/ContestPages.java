package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of contests show to the methodical centre. */
@RequestScoped
class ContestPages {

    @Inject Contests contests;
    @Inject Portfolios portfolios;
    @Inject PortfolioFiles files;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject Visitor visitor;
    @Inject Clock clock;

    ContestListPage list() {
        return new ContestListPage(contests.all().stream().map(this::line).toList());
    }

    private ContestListPage.Line line(Contest contest) {
        return new ContestListPage.Line(
                contest.id(),
                contest.title(),
                contest.contestYear(),
                new Ui(visitor).date(contest.opensOn()),
                contest.deadlineText(),
                phase(contest),
                portfolios.of(contest).size());
    }

    private String phase(Contest contest) {
        Instant now = clock.instant();
        if (contest.state() == Contest.State.DRAFT) {
            return "DRAFT";
        }
        if (contest.isOver(now)) {
            return "OVER";
        }
        return contest.isOpen(now) ? "OPEN" : "SOON";
    }

    ContestFormPage form(
            @Nullable Long id, ContestForm form, Problems problems, @Nullable ContestForm now) {
        return new ContestFormPage(id, form, ContestZones.options(new Ui(visitor)), problems, now);
    }

    /** An unknown name of a shipped regulation counts as none. */
    Regulation regulation(String template, Contest.Terms terms) {
        return ShippedRegulations.codes().contains(template)
                ? ShippedRegulations.regulation(template, terms.contestYear())
                : Regulation.plain();
    }

    ContestForm blank(String template) {
        ContestForm form = new ContestForm();
        form.organiser = schools.municipality().map(Municipality::centre).orElse("");
        form.contestYear = String.valueOf(schools.today().getYear());
        form.opensOn = schools.today().toString();
        if (ShippedRegulations.codes().contains(template)) {
            LocalDate today = schools.today();
            // the contests of a school year are held in its spring
            int year = today.getMonthValue() > 2 ? today.getYear() + 1 : today.getYear();
            ShippedRegulations.fill(form, template, year);
        }
        return form;
    }

    ContestPage show(Contest contest, Problems problems) {
        List<Portfolio> submitted = portfolios.of(contest);
        KnownPersons known =
                persons.known(submitted.stream().map(Portfolio::personId).distinct().toList());
        boolean open = contest.isOpen(clock.instant());
        return new ContestPage(
                line(contest),
                contest.localDeadline(),
                RegulationFacts.of(contest, new Ui(visitor)),
                contest.organiser(),
                contest.nominations(),
                Typed.lines(contest.requirements()),
                submitted.stream().map(p -> entry(p, known, open)).toList(),
                contest.state() == Contest.State.DRAFT,
                problems);
    }

    private ContestPage.Entry entry(Portfolio portfolio, KnownPersons known, boolean open) {
        Receipt receipt = portfolio.requiredReceipt();
        return new ContestPage.Entry(
                portfolio.id(),
                known.full(portfolio.personId()),
                schools.requisitesToday(portfolio.schoolId()).shortName(),
                portfolio.part(PortfolioPart.NOMINATION),
                receipt.number(),
                new Ui(visitor).time(receipt.submittedAt()),
                portfolio.state().name(),
                portfolio.code(),
                files.of(portfolio).stream()
                        .map(
                                file ->
                                        new PortfolioPage.Upload(
                                                file.id(),
                                                files.name(file, portfolio),
                                                PortfolioPages.what(file, new Ui(visitor)),
                                                file.isNamed()))
                        .toList(),
                open && portfolio.state() == Portfolio.State.SUBMITTED,
                portfolio.state() == Portfolio.State.SUBMITTED);
    }
}
