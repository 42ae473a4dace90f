package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolYear;

/**
 * All schools and what they have submitted.
 *
 * @param state of the compendia that are shown, "" for all
 * @param all how many schools there are
 * @param years start year and its name, to look at another one
 */
public record CompendiaPage(
        String year,
        int startYear,
        String state,
        List<Chip> chips,
        List<Line> schools,
        int all,
        int submitted,
        List<Year> years) {

    private static final String NONE = "NONE";
    private static final List<String> STATES = List.of("SUBMITTED", "RETURNED", "ACCEPTED", NONE);

    static CompendiaPage of(SchoolYear year, String state, List<Line> all, List<Year> years) {
        List<Line> shown =
                state.isEmpty()
                        ? all
                        : all.stream().filter(line -> line.state().equals(state)).toList();
        int unsent = (int) all.stream().filter(line -> line.submission() == null).count();
        return new CompendiaPage(
                year.slashed(),
                year.startYear(),
                state,
                STATES.stream().map(one -> Chip.of(one, all)).toList(),
                shown,
                all.size(),
                all.size() - unsent,
                years);
    }

    public record Chip(String state, long schools) {

        private static Chip of(String state, List<Line> all) {
            return new Chip(state, all.stream().filter(line -> line.state().equals(state)).count());
        }
    }

    /**
     * @param submission null where the school has not submitted
     */
    public record Line(String school, @Nullable SubmissionLine submission) {

        String state() {
            return submission == null ? NONE : submission.state();
        }
    }

    public record Year(int startYear, String name) {}
}
