package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new practice
 * @param now what stands in the program where somebody else has changed it meanwhile
 */
public record PracticeFormPage(
        @Nullable Long id,
        PracticeForm form,
        Problems problems,
        List<Option> forms,
        List<Option> authors,
        @Nullable PracticeForm now) {

    public String action() {
        return id == null ? "practices" : "practices/" + id;
    }
}
