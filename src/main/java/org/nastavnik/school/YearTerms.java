package org.nastavnik.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.Period;

/**
 * What a school sets for its programme in a year.
 *
 * @param pupils mentoring of pupils by the model of 2019
 * @param staff mentoring of staff by the system of 2021 and ст. 351.8 ТК РФ
 * @param forms codes of {@link MentoringForm}; empty while the school has not chosen
 * @param countedOn the day of the contingents; null where none is counted
 * @param targets by code of the indicator
 * @param regionalBasis acts of region and town that preambles name besides the federal ones
 */
record YearTerms(
        Period period,
        boolean pupils,
        boolean staff,
        List<String> forms,
        @Nullable LocalDate countedOn,
        Map<Contingent, Integer> contingents,
        Map<String, BigDecimal> targets,
        String regionalBasis) {}
