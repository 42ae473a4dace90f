package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;

/**
 * What a representative signs so that the data of a child under 14 may be published (D12). From 14
 * on it is a {@link TeenDistributionConsent}.
 *
 * @param contact of the representative; null leaves a blank
 * @param resources addresses of pages, with their protocol
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record MinorDistributionConsent(
        Institution operator,
        Minor minor,
        Representative representative,
        @Nullable String contact,
        List<String> resources,
        String purpose,
        List<DistributionConsent.Category> categories,
        @Nullable LocalDate validTo) {}
