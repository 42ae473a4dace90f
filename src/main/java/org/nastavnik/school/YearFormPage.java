package org.nastavnik.school;

import java.util.List;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param kept what somebody else has written meanwhile, field by field; empty where nobody has
 */
public record YearFormPage(
        int startYear,
        String year,
        long version,
        YearForm form,
        Problems problems,
        List<String> kept,
        List<Option> forms,
        List<Count> counts,
        List<Target> targets) {

    public record Count(String name, String key) {}

    /**
     * @param published what official lists set for the year; "" for nothing
     */
    public record Target(String name, String label, String published) {}
}
