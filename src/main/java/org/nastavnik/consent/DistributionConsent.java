package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;
import org.nastavnik.grammar.DeclinableName;

/**
 * What a consent to publish data (D12) prints, as the order of Roskomnadzor of 24.02.2021 No. 18
 * demands. A grown-up signs it, and one aged 14 to 17 beside the representative's own sheet. Yes or
 * no to each item is a pen's work.
 *
 * @param contact phone, e-mail or postal address; null leaves a blank
 * @param resources addresses of pages, with their protocol
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record DistributionConsent(
        Institution operator,
        DeclinableName subject,
        @Nullable String contact,
        List<String> resources,
        String purpose,
        List<Category> categories,
        @Nullable LocalDate validTo) {

    public record Category(String name, List<Item> items) {}

    /**
     * @param restriction what the subject forbids or makes a condition, null leaves the cell to ink
     */
    public record Item(String data, @Nullable String restriction) {}
}
