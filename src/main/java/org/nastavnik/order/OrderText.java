package org.nastavnik.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the curator writes into a draft.
 *
 * @param series «од», «к»; "" for none
 * @param controlBy null where the director keeps control
 * @param signatoryId who signs instead of the director, null for the director himself
 * @param trainingUntil of an appointment
 * @param plansUntil of pairs fixed
 * @param from first day of the pairs, or of the new mentor
 */
record OrderText(
        String series,
        String preamble,
        @Nullable Long controlBy,
        @Nullable Long signatoryId,
        @Nullable LocalDate trainingUntil,
        @Nullable LocalDate plansUntil,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
