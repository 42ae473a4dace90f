package org.nastavnik.compendium;

import org.nastavnik.site.Problems;

/** One submitted compendium before the eyes of the methodical centre. */
public record ReceivedPage(
        String school,
        String year,
        SubmissionLine submission,
        boolean last,
        boolean mayDecide,
        ReturnForm form,
        Problems problems) {}
