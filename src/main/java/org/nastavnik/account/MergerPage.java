package org.nastavnik.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param found whom the search offers, while nobody is chosen
 * @param other who is said to be the same; null while nobody is chosen
 * @param moving what goes over, in words with numbers
 */
public record MergerPage(
        Entry stays,
        String search,
        List<Entry> found,
        @Nullable Entry other,
        List<String> moving,
        Problems problems) {

    /** One of the two entries; empty texts where nothing is known. */
    public record Entry(
            long id,
            long version,
            String name,
            String what,
            String birthDate,
            String roles,
            int accounts) {}
}
