package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.document.Signatory;

/**
 * What a grown-up signs before a portfolio or a practice with his name goes to the methodical
 * centre. Minors are never named there, so there is no such paper for them.
 *
 * @param purpose one; another purpose is another consent
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record CentreTransferConsent(
        Institution operator,
        Signatory subject,
        Processor centre,
        String purpose,
        List<String> data,
        @Nullable LocalDate validTo) {}
