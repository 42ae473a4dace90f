package org.nastavnik.contest;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param version what the form brings back
 */
public record PortfolioFormPage(
        long id, long version, List<Field> fields, List<Option> nominations, Problems problems) {

    /**
     * @param now what stands in the program where somebody else has changed it, else ""
     */
    public record Field(String part, int rows, boolean needed, String value, String now) {

        public boolean isNomination() {
            return part.equals(PortfolioPart.NOMINATION.name());
        }
    }
}
