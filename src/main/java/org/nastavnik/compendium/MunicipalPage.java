package org.nastavnik.compendium;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * The compendium of all schools before the eyes of the methodist.
 *
 * @param now what somebody else has meanwhile written
 * @param mayMake it is written; what the program needs is there
 * @param made newest first
 */
public record MunicipalPage(
        String year,
        int startYear,
        MunicipalForm form,
        Problems problems,
        @Nullable MunicipalForm now,
        boolean mayMake,
        int submitted,
        int schools,
        List<Made> made) {

    /** A job that makes or has made it. */
    public record Made(long job, String askedAt, String state, @Nullable String fileName) {}
}
