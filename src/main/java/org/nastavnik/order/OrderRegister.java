package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;

/**
 * The register of the orders on mentoring (D46).
 *
 * @param school short name
 * @param keeper who keeps the register
 */
public record OrderRegister(
        String school, LocalDate from, LocalDate to, List<Entry> entries, Signatory keeper) {

    /**
     * @param controller who signed, where he keeps control
     * @param note what later orders did to it, null where nothing
     */
    public record Entry(
            LocalDate date,
            String number,
            String title,
            DeclinableName signedBy,
            DeclinableName controller,
            @Nullable String note) {}
}
