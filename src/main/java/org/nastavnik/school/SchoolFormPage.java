package org.nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param action where the form goes
 */
public record SchoolFormPage(
        String action, @Nullable Long id, SchoolForm form, Problems problems, List<Former> former) {

    /** Requisites and since when they stand. */
    public record Former(String shortName, String fullName, String since) {}
}
