package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All schools and what they have submitted.
 *
 * @param years start year and its name, to look at another one
 */
public record CompendiaPage(
        String year, int startYear, List<Line> schools, int submitted, List<Year> years) {

    /**
     * @param submission null where the school has not submitted
     */
    public record Line(String school, @Nullable SubmissionLine submission) {}

    public record Year(int startYear, String name) {}
}
