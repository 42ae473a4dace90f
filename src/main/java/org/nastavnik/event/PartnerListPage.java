package org.nastavnik.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;

public record PartnerListPage(List<Line> partners, boolean mayWrite) {

    /**
     * @param agreement null while it is not signed
     * @param bound the agreement holds today
     */
    public record Line(
            long id,
            String name,
            String purpose,
            boolean givesMentors,
            @Nullable Registration agreement,
            boolean bound) {}
}
