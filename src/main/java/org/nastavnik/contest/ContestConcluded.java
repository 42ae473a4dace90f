package org.nastavnik.contest;

import java.util.List;

/** The results of a contest have been published: whoever keeps rewards may note them. */
public record ContestConcluded(long contestId, String title, List<Awarded> awarded) {

    /**
     * @param winner else one of those who come after
     */
    public record Awarded(long personId, long schoolId, boolean winner) {}
}
