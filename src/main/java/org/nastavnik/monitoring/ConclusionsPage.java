package org.nastavnik.monitoring;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param stage as it stands in addresses
 * @param drafted the conclusions are what the numbers say, not yet the curator's
 * @param asksProposals the second stage has none
 * @param now what somebody else has kept meanwhile
 */
public record ConclusionsPage(
        String stage,
        ConclusionsForm form,
        boolean drafted,
        boolean asksProposals,
        @Nullable ConclusionsForm now,
        Problems problems) {}
