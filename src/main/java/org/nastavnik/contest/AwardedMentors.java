package org.nastavnik.contest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.nastavnik.order.EarnedMerit;
import org.nastavnik.order.Merits;
import org.nastavnik.school.Schools;

/** Winners of a contest are proposed to their schools for a reward. */
@ApplicationScoped
class AwardedMentors {

    @Inject Merits merits;
    @Inject Schools schools;

    void note(@Observes ContestConcluded concluded) {
        for (ContestConcluded.Awarded one : concluded.awarded()) {
            merits.note(
                    one.schoolId(),
                    new EarnedMerit(
                            one.personId(),
                            "contest:" + concluded.contestId(),
                            merit(one.winner(), concluded.title()),
                            one.winner(),
                            schools.today()));
        }
    }

    /** «победа в конкурсе «…»»; longer titles than a line of an order has room for are cut. */
    static String merit(boolean winner, String title) {
        String text = PaperWords.of(winner ? "merit.WINNER" : "merit.PRIZE", title);
        return text.length() > 300 ? text.substring(0, 299) + "\u2026" : text;
    }
}
