package org.nastavnik.school;

import java.util.List;

/**
 * What beginning a year will do, in words.
 *
 * @param from the former year, «2025/2026»
 * @param ownTerms forms, targets and grounds of the former year are taken over
 */
public record BeginYearPage(
        int startYear,
        String year,
        String from,
        boolean ownTerms,
        List<YearCarryOver.Copy> copies) {}
