package org.nastavnik.roster;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param whole everybody of the course is shown
 * @param surname whom the curator looked for, "" where he did not
 * @param applied what was ticked is done; the rest has stayed as it was
 * @param over nothing can be confirmed any more
 */
public record RosterPreviewPage(
        String id,
        boolean whole,
        String surname,
        String takenAt,
        Counts counts,
        List<Newcomer> newcomers,
        List<Changed> changed,
        List<Missing> missing,
        List<Option> genders,
        List<Option> kinds,
        boolean applied,
        boolean over,
        Problems problems) {

    /** How many there are in the course, and of those who need nothing done. */
    public record Counts(int members, int known, int elsewhere, int nameless, int done) {}

    /**
     * In the course and nobody's yet.
     *
     * @param called what the platform calls him, "" where it does not
     * @param teaches the platform calls him a teacher of the course
     * @param match whom the program takes him for, "" where it cannot tell
     * @param candidates of the same surname, without an account
     */
    public record Newcomer(
            long row,
            String userId,
            String called,
            boolean teaches,
            String match,
            List<Option> candidates,
            String who,
            Typed typed,
            boolean ticked,
            boolean done) {}

    /** What would make a new person. */
    public record Typed(
            String lastName, String firstName, String middleName, String gender, String kind) {}

    /** Called otherwise than the program remembers; official papers take the person's own name. */
    public record Changed(
            long row,
            long personId,
            String person,
            String before,
            String now,
            boolean ticked,
            boolean done) {}

    /** Linked here, gone from the course. */
    public record Missing(long row, long personId, String person, boolean ticked, boolean done) {}

    public boolean nothing() {
        return newcomers.isEmpty() && changed.isEmpty() && missing.isEmpty();
    }
}
