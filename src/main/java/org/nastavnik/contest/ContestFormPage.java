package org.nastavnik.contest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new contest
 * @param now what stands in the program where somebody else has changed it meanwhile
 */
public record ContestFormPage(
        @Nullable Long id,
        ContestForm form,
        List<Option> zones,
        Problems problems,
        @Nullable ContestForm now) {

    public String action() {
        return id == null ? "contests" : "contests/" + id;
    }
}
