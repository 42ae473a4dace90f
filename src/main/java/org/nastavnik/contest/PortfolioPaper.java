package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Typed;

/** Gathers a portfolio: what the mentor has written and what the program knows of his year. */
@ApplicationScoped
class PortfolioPaper implements DocumentMaker {

    @Inject VisiblePortfolios visible;
    @Inject Contests contests;
    @Inject MentorYears years;
    @Inject SchoolPapers papers;
    @Inject Persons persons;
    @Inject Schools schools;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D35;
    }

    @Override
    public void checkReadable(long subjectId) {
        visible.byId(subjectId);
    }

    @Override
    public PaperData gather(long subjectId) {
        Portfolio portfolio = visible.ownById(subjectId);
        Contest contest = contests.byId(portfolio.contestId());
        MentorYear year = years.of(portfolio);
        if (!portfolio.missing().isEmpty()) {
            throw new RuleBroken("contest.rule.incomplete");
        }
        MentorPortfolio.Meetings meetings = year.meetings();
        if (meetings == null) {
            throw new RuleBroken("contest.rule.noMeetings");
        }
        return new PaperData(
                portfolio.schoolId(),
                data(portfolio, contest, year, meetings),
                PaperWords.of("title"),
                PaperWords.of("title"));
    }

    private MentorPortfolio data(
            Portfolio portfolio,
            Contest contest,
            MentorYear year,
            MentorPortfolio.Meetings meetings) {
        long school = portfolio.schoolId();
        LocalDate today = schools.today();
        return new MentorPortfolio(
                papers.letterhead(school, today),
                schools.byId(school).city(),
                contest(contest, portfolio),
                mentor(portfolio, year, today),
                today,
                null,
                lines(portfolio, PortfolioPart.MERITS),
                papers.director(school, today),
                year.orders(),
                lines(portfolio, PortfolioPart.ESSAY),
                practice(portfolio),
                year.plan(),
                year.planDone(),
                meetings,
                lines(portfolio, PortfolioPart.CHANGES).stream()
                        .map(MentorPortfolio.Result::of)
                        .toList(),
                List.of(),
                lines(portfolio, PortfolioPart.DEVELOPMENTS),
                lines(portfolio, PortfolioPart.TRAININGS),
                lines(portfolio, PortfolioPart.PUBLICATIONS),
                lines(portfolio, PortfolioPart.AWARDS),
                lines(portfolio, PortfolioPart.LINKS));
    }

    private static MentorPortfolio.Contest contest(Contest contest, Portfolio portfolio) {
        return new MentorPortfolio.Contest(
                contest.quotedTitle(),
                InstitutionName.of(contest.organiser()),
                portfolio.part(PortfolioPart.NOMINATION),
                contest.contestYear());
    }

    private MentorPortfolio.Mentor mentor(Portfolio portfolio, MentorYear year, LocalDate day) {
        Person person = persons.byId(portfolio.personId(), portfolio.schoolId());
        return new MentorPortfolio.Mentor(
                person.declinable(day),
                SchoolPapers.postOn(person, portfolio.schoolId(), day),
                portfolio.part(PortfolioPart.EDUCATION),
                portfolio.part(PortfolioPart.EXPERIENCE),
                portfolio.part(PortfolioPart.MENTORING_SINCE),
                optional(portfolio, PortfolioPart.CATEGORY),
                year.forms(),
                portfolio.part(PortfolioPart.PHONE),
                portfolio.part(PortfolioPart.EMAIL));
    }

    private static MentorPortfolio.Practice practice(Portfolio portfolio) {
        return new MentorPortfolio.Practice(
                portfolio.part(PortfolioPart.PRACTICE_TITLE),
                portfolio.part(PortfolioPart.PRACTICE_GOAL),
                portfolio.part(PortfolioPart.PRACTICE_TARGET),
                lines(portfolio, PortfolioPart.PRACTICE_TEXT),
                lines(portfolio, PortfolioPart.PRACTICE_STEPS),
                lines(portfolio, PortfolioPart.PRACTICE_RESULTS),
                portfolio.part(PortfolioPart.REPLICATION));
    }

    private static List<String> lines(Portfolio portfolio, PortfolioPart part) {
        return Typed.lines(portfolio.part(part));
    }

    private static @Nullable String optional(Portfolio portfolio, PortfolioPart part) {
        return Typed.text(portfolio.part(part));
    }
}
