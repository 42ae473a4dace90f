package org.nastavnik.order;

import org.jspecify.annotations.Nullable;

/**
 * What every draft has, whatever it is about.
 *
 * @param series «од», «к»; "" for none
 * @param controlBy null where the director keeps control
 * @param signatoryId who signs instead of the director, null for the director himself
 */
record OrderText(
        String series, String preamble, @Nullable Long controlBy, @Nullable Long signatoryId) {}
