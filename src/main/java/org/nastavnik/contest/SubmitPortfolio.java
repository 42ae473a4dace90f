package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.consent.ConsentKind;
import org.nastavnik.consent.Consents;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.GeneratedDocument;
import org.nastavnik.document.MakeDocument;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;

/** Freezes the portfolio as it is now and hands it to the methodical centre, if there is time. */
@ApplicationScoped
class SubmitPortfolio {

    @Inject Contests contests;
    @Inject Entrants entrants;
    @Inject MentorYears years;
    @Inject PortfolioFiles files;
    @Inject MakeDocument make;
    @Inject Consents consents;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;
    @Inject Clock clock;

    void submit(Portfolio portfolio) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Contest contest = contests.byId(portfolio.contestId());
        entrants.check(current.person(), portfolio.schoolId());
        portfolio.requireSubmittable(contest, now);
        requireFiles(portfolio, contest);
        requireNoPupils(portfolio);
        requireConsent(portfolio);
        GeneratedDocument document = make.make(DocumentKind.D35, portfolio.id());
        portfolio.submit(contest, new Portfolio.Frozen(document.id(), document.sha256()), now);
        audit.write(
                current.personId(),
                portfolio.schoolId(),
                "PORTFOLIO_SUBMITTED",
                "portfolio:" + portfolio.id());
    }

    private void requireFiles(Portfolio portfolio, Contest contest) {
        List<String> missing = files.missing(portfolio, contest);
        if (!missing.isEmpty()) {
            throw new RuleBroken("contest.rule.filesMissing", String.join(", ", missing));
        }
    }

    /** The button is the participant's own act; the school holds his signature besides. */
    private void requireConsent(Portfolio portfolio) {
        long person = current.personId();
        long school = portfolio.schoolId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Schools.ZONE);
        if (!consents.covered(person, school, ConsentKind.TRANSFER_TO_CENTRE, today)
                && !consents.covered(person, school, ConsentKind.DISTRIBUTION, today)) {
            throw new RuleBroken("contest.rule.noPaperConsent");
        }
    }

    private void requireNoPupils(Portfolio portfolio) {
        String written = portfolio.parts().values().stream().collect(Collectors.joining("\n"));
        var named = years.pupils(portfolio.schoolId()).in(written);
        if (!named.isEmpty()) {
            throw new RuleBroken("contest.rule.pupilNamed", String.join(", ", named));
        }
    }
}
