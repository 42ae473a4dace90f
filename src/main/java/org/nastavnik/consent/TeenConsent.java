package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;

/**
 * Two documents, each on sheets of its own, for one aged 14 to 17 (D11): the representative's
 * consent and the teenager's. A consent may stand in no other document.
 *
 * @param purpose one; another purpose is another consent
 * @param data of the teenager
 * @param ownData of the representative
 * @param processor null where the school processes all by itself
 * @param validTo null where the consents last until the purpose is reached
 */
public record TeenConsent(
        Institution operator,
        Minor teen,
        Representative representative,
        String purpose,
        List<String> data,
        List<String> ownData,
        @Nullable Processor processor,
        @Nullable LocalDate validTo) {}
