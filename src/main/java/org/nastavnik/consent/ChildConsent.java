package org.nastavnik.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Institution;

/**
 * What the representative of a child under 14 signs (D11); the child does not.
 *
 * @param purpose one; another purpose is another consent
 * @param data of the child
 * @param ownData of the representative
 * @param processor null where the school processes all by itself
 * @param validTo null where the consent lasts until the purpose is reached
 */
public record ChildConsent(
        Institution operator,
        Minor child,
        Representative representative,
        String purpose,
        List<String> data,
        List<String> ownData,
        @Nullable Processor processor,
        @Nullable LocalDate validTo) {}
