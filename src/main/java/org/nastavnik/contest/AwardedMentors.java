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

    /** A line of an order. */
    private static final int LONGEST = 300;

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
        String key = winner ? "merit.WINNER" : "merit.PRIZE";
        String inner =
                unquoted(title.strip()).replace('\u00ab', '\u201e').replace('\u00bb', '\u201c');
        int room = LONGEST - PaperWords.of(key, quoted("")).length();
        String shown = inner.length() > room ? inner.substring(0, room - 1) + "\u2026" : inner;
        return PaperWords.of(key, quoted(shown));
    }

    private static String quoted(String title) {
        return "\u00ab" + title + "\u00bb";
    }

    /** Without the quotes around the whole; «А» и «Б» has none. */
    private static String unquoted(String title) {
        boolean whole =
                title.length() > 1
                        && title.charAt(0) == '\u00ab'
                        && title.charAt(title.length() - 1) == '\u00bb'
                        && closes(title) == title.length() - 1;
        return whole ? title.substring(1, title.length() - 1) : title;
    }

    /** Where the first quote is closed; «М «А»» may close two with one. */
    private static int closes(String title) {
        int open = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            open += c == '\u00ab' ? 1 : c == '\u00bb' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return title.length() - 1;
    }
}
