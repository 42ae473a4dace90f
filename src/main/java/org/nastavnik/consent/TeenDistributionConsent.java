package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;

/**
 * Two documents, each on sheets of its own, so that the data of one aged 14 to 17 may be published
 * (D12): the representative's consent and the teenager's.
 *
 * @param resources addresses of pages, with their protocol
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record TeenDistributionConsent(
        Institution operator,
        Minor minor,
        Representative representative,
        List<String> resources,
        String purpose,
        List<DistributionConsent.Category> categories,
        @Nullable LocalDate validTo) {}
