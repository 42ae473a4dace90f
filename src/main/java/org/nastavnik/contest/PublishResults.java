package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.shared.RuleBroken;

/** Tells the participants; every rule stands before the first change. */
@ApplicationScoped
class PublishResults {

    @Inject Portfolios portfolios;
    @Inject ScoreSheets sheets;
    @Inject Event<ContestConcluded> concluded;
    @Inject AuditLog audit;
    @Inject CurrentPerson current;
    @Inject Clock clock;

    void publish(Contest contest) {
        if (contest.isPublished()) {
            return;
        }
        List<Portfolio> works =
                portfolios.of(contest).stream().filter(work -> work.workNo() != null).toList();
        for (Portfolio work : works) {
            if (work.award() == null) {
                throw new RuleBroken("contest.rule.notDecided", work.code());
            }
        }
        contest.publish(clock.instant());
        works.forEach(Portfolio::conclude);
        closeSheets(contest);
        audit.write(current.personId(), null, "CONTEST_PUBLISHED", "contest:" + contest.id());
        concluded.fire(
                new ContestConcluded(
                        contest.id(),
                        contest.quotedTitle(),
                        works.stream()
                                .filter(work -> work.award() != Portfolio.Award.NONE)
                                .map(PublishResults::awarded)
                                .toList()));
    }

    /** A mark given now would change a mean that has been told already. */
    private void closeSheets(Contest contest) {
        for (StageKind kind : StageKind.values()) {
            sheets.of(contest, kind).stream()
                    .filter(sheet -> sheet.state() == ScoreSheet.State.ASSIGNED)
                    .forEach(sheet -> sheet.withdraw(PaperWords.of("resultsPublished")));
        }
    }

    private static ContestConcluded.Awarded awarded(Portfolio work) {
        return new ContestConcluded.Awarded(
                work.personId(), work.schoolId(), work.award() == Portfolio.Award.WINNER);
    }
}
