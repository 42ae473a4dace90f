package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.grammar.DeclinableName;

/**
 * What a grown-up's consent to data processing (D10) prints. Address and passport are blanks for a
 * pen: the program never holds them.
 *
 * @param purpose one; another purpose is another consent
 * @param processor null where the school processes all by itself
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record ProcessingConsent(
        Institution operator,
        DeclinableName subject,
        String purpose,
        List<String> data,
        @Nullable Processor processor,
        @Nullable LocalDate validTo) {}
