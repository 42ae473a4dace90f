package org.nastavnik.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.Person;
import org.nastavnik.site.Problems;

/**
 * The register of consents.
 *
 * @param sought what is looked for, to be set behind an address that has other fields
 * @param tasks how many withdrawals wait for the school to stop
 * @param mayKeep the reader enters what has come back
 * @param today as the field for the day of signing begins
 */
public record ConsentListPage(
        List<Line> lines,
        String filter,
        List<Chip> chips,
        String search,
        String sought,
        long tasks,
        boolean mayKeep,
        boolean seesSchool,
        String day,
        String place,
        Problems problems) {

    public record Chip(String filter, long number) {}

    /**
     * @param id null where there is no paper yet
     * @param state a consent's state, or MISSING
     * @param note what is to be done, "" for nothing
     */
    public record Line(
            @Nullable Long id,
            long personId,
            String name,
            String post,
            String kind,
            String state,
            String signed,
            String validTo,
            String place,
            String note,
            String searchName) {

        boolean matches(String key) {
            return searchName.contains(key) || Person.searchKey(post).contains(key);
        }
    }
}
